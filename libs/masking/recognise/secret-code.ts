import { WORD } from '../reading/atoms.js';
import { CODE_WORD } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';
import * as evidence from '../secret/secret-evidence.js';
import {
  endsSentence,
  isBeside,
  mentionAfter,
  mentionBefore,
  type Mention,
} from '../secret/secret-mention.js';
import { fitsSecret, secretShapes, type SecretShape } from '../secret/secret-shape.js';
import { SECRET_TYPES } from '../types.js';

/** Where a card shows its code, and what it is called there. */
const SIDES = new Set(
  'back reverse rear reverso dorso dos verso retro rückseite achterkant achterzijde'.split(' '),
);
const CODE_OF_CARD = new Set(
  'code codes código codigo codice digits dígitos digitos chiffres ziffern cijfers cifre number prüfziffer cryptogramme'.split(
    ' ',
  ),
);
const CARD_REACH = 12;
/** Atoms between a word for a code and the colon before it. */
const SAID_REACH = 6;

/** Masks one-time passwords, PINs and security codes, whichever side the word for them stands on. */
export function maskSecretCodes(scan: Scan): void {
  if ((scan.flags & CODE_WORD) === 0) return;
  const shapes = secretShapes(scan);
  // The surest first, so that the word for a secret is not taken for a lesser number in its sentence.
  for (const find of [onCard, announced, presentedBefore, presentedAfter, besideWord, alone]) {
    for (const shape of shapes) {
      if (!scan.isFree(shape.start, shape.end)) continue;
      const type = find(scan, shape);
      if (type !== undefined) scan.mask(type, shape.start, shape.end);
    }
  }
}

/** `security code on the back 771`, `the 3 digits on the reverse are 618`: where the code of a card is printed. */
function onCard(scan: Scan, shape: SecretShape): string | undefined {
  if (shape.letters > 0 || shape.digits > 4) return undefined;
  let isThere = false;
  for (let i = shape.first - 1; i >= shape.first - CARD_REACH && i >= 0 && !endsSentence(scan, i); i--) {
    if (SIDES.has(scan.word(i))) isThere = true;
    if (isThere && CODE_OF_CARD.has(scan.word(i))) return 'CVV';
  }
  return undefined;
}

/** `OTP is 604418`, `PIN: 4021`. */
function announced(scan: Scan, shape: SecretShape): string | undefined {
  const cue = scan.cueBefore(shape.first);
  if (!cue || cue.weak || cue.tail || !SECRET_TYPES.has(cue.type)) return undefined;
  return fitsSecret(scan, shape, cue.type, true) ? typeOf(scan, shape, cue) : undefined;
}

/** `código de verificación: 604418`, `PIN for card XX1788 is 4417`, `Your PIN was reset to 7093`. */
function presentedBefore(scan: Scan, shape: SecretShape): string | undefined {
  const mention = mentionBefore(scan, shape.first);
  if (!mention || mention.type === 'none') return undefined;
  const certain = isBeside(scan, mention, shape.first);
  if (!certain && (evidence.isSomethingElse(scan, shape) || !evidence.isPresented(scan, shape.first)))
    return undefined;
  if (mention.weak && !evidence.isPlausible(scan, shape, certain)) return undefined;
  // `cód. de seguridad es: 417`
  const isSaid = scan.word(shape.first - 1) === ':' && shape.first - mention.index <= SAID_REACH;
  return fitsSecret(scan, shape, mention.type, (certain || isSaid) && !mention.weak)
    ? typeOf(scan, shape, mention)
    : undefined;
}

/** `604418 is your OTP`, `604 418 est votre code`, `use 604418 to log in; never share this code`. */
function presentedAfter(scan: Scan, shape: SecretShape): string | undefined {
  if (evidence.isSomethingElse(scan, shape)) return undefined;
  const isAsked = evidence.isAskedFor(scan, shape);
  const after = mentionAfter(scan, shape.last);
  if (!after || after.type === 'none') {
    if (!isAsked || !fitsSecret(scan, shape, 'OTP', false)) return undefined;
    return evidence.isForSecret(scan, shape.last) || evidence.hasNearby(scan, shape, evidence.isAnyMention)
      ? 'OTP'
      : undefined;
  }
  const opens = after.type === 'OTP' && evidence.opensSentence(scan, shape.first);
  const isNear = after.type !== 'CVV' || after.index - shape.last <= 4;
  if (
    !(evidence.isPresentedAfter(scan, shape.last) || opens || isAsked) ||
    !isNear ||
    (after.weak && !evidence.isPlausible(scan, shape))
  )
    return undefined;
  return fitsSecret(scan, shape, after.type, false) ? typeOf(scan, shape, after) : undefined;
}

/** `OTP for Rs 500 at AMAZON 604418`: the one number in the sentence that nothing else explains. */
function besideWord(scan: Scan, shape: SecretShape): string | undefined {
  if (shape.letters > 0 || evidence.isSomethingElse(scan, shape) || evidence.isCounted(scan, shape))
    return undefined;
  const mention = mentionBefore(scan, shape.first) ?? mentionAfter(scan, shape.last);
  if (mention?.type !== 'OTP' || mention.weak || !fitsSecret(scan, shape, 'OTP', false)) return undefined;
  const [from, to] = mention.index < shape.first ? [mention.index, shape.first] : [shape.last, mention.index];
  return evidence.warnsBetween(scan, from, to) ? undefined : 'OTP';
}

/** `604418. Do not share this OTP`, `Rs 500 at AMAZON. 604418 … OTP`: no secret is near, and a word for one is. */
function alone(scan: Scan, shape: SecretShape): string | undefined {
  const { first, last } = shape;
  if (shape.letters > 0 || evidence.isSomethingElse(scan, shape) || evidence.isCounted(scan, shape))
    return undefined;
  if (!fitsSecret(scan, shape, 'OTP', false)) return undefined;
  const stands =
    evidence.opensSentence(scan, first) && (last + 1 >= scan.atoms.length || endsSentence(scan, last + 1));
  if (evidence.hasNearby(scan, shape, evidence.isShown)) return undefined;
  // `5000 customers`: a short number before a word counts something.
  if (!stands && shape.digits < 5 && scan.at(last + 1)?.kind === WORD) return undefined;
  return evidence.hasNearby(scan, shape, stands ? evidence.isAnyMention : evidence.isAnnouncement)
    ? 'OTP'
    : undefined;
}

/** In many languages one word stands for passwords and for codes: digits only are a code. */
function typeOf(
  scan: Scan,
  { letters }: SecretShape,
  { type, index }: Pick<Mention, 'type' | 'index'>,
): string {
  return type === 'PASSWORD' && letters === 0 && !/^p(?:ass|w)/.test(scan.word(index)) ? 'OTP' : type;
}
