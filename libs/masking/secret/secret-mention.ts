import { NUM, SYM, WORD } from '../reading/atoms.js';
import { CODE_WORD } from '../lexicon/flags.js';
import { cueOf } from '../lexicon/lexicon.js';
import {
  CODE_WORDS,
  OTHER_QUALIFIERS,
  QUALIFIER_JOINTS,
  SECRET_QUALIFIERS,
} from '../lexicon/secrets.data.js';
import { wordSet } from '../lexicon/word-set.js';
import { isSmall } from '../person/letter-case.js';
import type { Scan } from '../reading/scan.js';
import { SECRET_TYPES } from '../types.js';

/** A word that speaks of a secret. */
export interface Mention {
  /** A secret type; `none` when the code is of another kind. */
  type: string;
  /** Only a code word, with nothing to say what the code is for. */
  weak: boolean;
  index: number;
}

const CODES = wordSet(CODE_WORDS);
const SECRET = wordSet(SECRET_QUALIFIERS);
const OTHER = wordSet(OTHER_QUALIFIERS);
const JOINTS = wordSet(QUALIFIER_JOINTS);
const ENDS = new Set(['.', '!', '?', ';', '\n', '。', '।', '۔', '؟']);
const REACH = 26;
const REACH_CHARACTERS = 170;

/** The nearest mention left of an atom in its sentence, unless a secret is shown between. */
export function mentionBefore(scan: Scan, index: number): Mention | undefined {
  const from = scan.at(index)?.start ?? 0;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const { start, end } = scan.atoms[i]!;
    if (from - end > REACH_CHARACTERS || endsSentence(scan, i) || isShown(scan, end)) return undefined;
    const mention = mentionAt(scan, i);
    if (mention && scan.isFree(start, end)) return mention;
  }
  return undefined;
}

/** The nearest mention right of an atom in its sentence, unless it has its secret already. */
export function mentionAfter(scan: Scan, index: number): Mention | undefined {
  const from = scan.at(index)?.end ?? 0;
  for (let i = index + 1; i <= index + REACH; i++) {
    const atom = scan.at(i);
    if (!atom || atom.start - from > REACH_CHARACTERS) return undefined;
    if (endsSentence(scan, i) || isShown(scan, atom.end)) return undefined;
    const mention = mentionAt(scan, i);
    if (mention) return hasSecretAfter(scan, i) ? undefined : mention;
  }
  return undefined;
}

/** What a word says of the code beside it. */
export function mentionAt(scan: Scan, index: number): Mention | undefined {
  const atom = scan.at(index);
  if (atom?.kind !== WORD || (atom.lexeme.flags & CODE_WORD) === 0) return undefined;
  const before = scan.word(index - 1);
  const cue = cueOf(atom.lexeme, before);
  if (cue && !cue.weak) return { type: SECRET_TYPES.has(cue.type) ? cue.type : 'none', weak: false, index };
  // The end of a pair means nothing by itself: `siri` of `ya siri`.
  if (!cue && !CODES.has(atom.word)) return undefined;
  const type = cue && SECRET_TYPES.has(cue.type) ? cue.type : 'OTP';
  if (OTHER.has(before)) return { type: 'none', weak: false, index };
  if (SECRET.has(before)) return { type, weak: false, index };
  // `cód. de seguridad`
  const next = scan.word(index + 1) === '.' && scan.at(index + 1)!.start === atom.end ? index + 2 : index + 1;
  const after = scan.word(next + (JOINTS.has(scan.word(next)) ? 1 : 0));
  if (OTHER.has(after)) return { type: 'none', weak: false, index };
  return { type, weak: !SECRET.has(after), index };
}

/** Whether nothing but what belongs to a mention lies between it and an atom: `código de verificación 604418`. */
export function isBeside(scan: Scan, { index }: Mention, next: number): boolean {
  for (let i = index + 1; i < next; i++) {
    const { kind, word, lexeme, start } = scan.atoms[i]!;
    const isPart = SECRET.has(word) || JOINTS.has(word) || (lexeme.flags & CODE_WORD) !== 0;
    // The 2 of CVV2 and the accent or dot of an abbreviation.
    const touches = scan.at(i - 1)?.end === start && (kind === NUM || word === '.');
    if (next - index > 5 || !(kind === WORD ? isPart : touches || (kind === SYM && OPENING.has(word))))
      return false;
  }
  return true;
}

/** Signs that open a value. */
export const OPENING: ReadonlySet<string> = new Set('( [ { " \' * < « ` : = - > 【 「'.split(' '));

/** Whether a sign ends a sentence; the dot of `Rs.500` does not, nor does a line break after `is:`. */
export function endsSentence(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  if (atom?.kind !== SYM || !ENDS.has(atom.word)) return false;
  if (atom.word === '\n') return !/[:=]/.test(scan.word(index - 1)) && scan.word(index - 1) !== 'is';
  if (atom.word !== '.') return true;
  const next = scan.at(index + 1);
  // `cód. de seguridad`
  const isShort = (scan.flagsAt(index - 1) & CODE_WORD) !== 0 && scan.word(index - 1).length < 4;
  return next?.start !== atom.end && !(isShort && next !== undefined && isSmall(scan.text, next.start));
}

function hasSecretAfter(scan: Scan, index: number): boolean {
  for (let i = index + 1; i < index + REACH / 2 && i < scan.atoms.length; i++) {
    if (endsSentence(scan, i)) return false;
    if (isShown(scan, scan.atoms[i]!.end)) return true;
  }
  return false;
}

const isShown = (scan: Scan, end: number) => SECRET_TYPES.has(scan.typeEndingAt(end) ?? '');

/** `verify`, `connexion`: what a one-time password is for. */
export const isQualifier = (word: string) => SECRET.has(word);
