import { SYM, WORD } from '../reading/atoms.js';
import { PLACEHOLDER } from '../tokens/condense.js';
import { BANK, PAIR_END, WHERE } from '../lexicon/flags.js';
import { USER } from '../lexicon/kinds.js';
import { cueOf } from '../lexicon/lexicon.js';
import * as words from '../lexicon/username.data.js';
import { findMerchant } from '#libs/merchants/index.js';
import type { Scan } from '../reading/scan.js';

const LINKS = new Set(words.USERNAME_LINKS.split(' '));
const COPULAS = new Set(words.COPULAS.split(' '));
const OFFICIAL = new RegExp(words.OFFICIAL, 'i');
const NONE = new Set(words.NO_USERNAMES.split(/\s+/));
const SOCIAL = new Set(words.SOCIAL_WORDS.split(' '));
const SIDES = new Set(words.SIDE_WORDS.split(' '));
/** `devendra_m77`, `@thad-okonski`, `live:marta.vinter`, `asha@corp`. */
const VALUE = /(?:@|live:)?[\p{L}\d_][\p{L}\d._@-]{1,39}/uy;
/** `thad-okonski`, behind `@` or `$`. */
const MEMBER = /[a-z\d_][a-z\d._-]{2,29}/iy;
/** `_`, a digit beside a letter, a dot inside: no plain word. */
const isChosen = (written: string) =>
  (/\d/.test(written) && /\p{L}/u.test(written)) || /_|[\p{L}\d][.-][\p{L}\d]/u.test(written);
/** What may stand behind a name that is a plain word. */
const CLOSED =
  /^(?:'(?!\p{L})|[",;|)\]}\n<&]|\.?\s*$|\s+\/|\s+(?:password|pass|pwd|pin|otp|action|ip|pw|and)\b)/iu;
const MAX_LINKS = 8;
const MAX_GAP = 24;

/** Masks names of users after a word that says so, and `@name` where people are meant. */
export function maskUsernames(scan: Scan): void {
  const isNamed = (scan.kinds & USER) !== 0 || (scan.flags & WHERE) !== 0;
  for (const i of isNamed ? scan.words : []) {
    const { lexeme } = scan.atoms[i]!;
    const cue = (lexeme.flags & PAIR_END) !== 0 ? cueOf(lexeme, scan.word(i - 1)) : lexeme.cue;
    if (cue?.type === 'USERNAME') afterCue(scan, i, cue.weak);
    else if ((lexeme.flags & WHERE) !== 0 && scan.word(i) === 'login') afterCue(scan, i, true);
  }
  if (scan.text.includes('@') || scan.text.includes('$')) maskMembers(scan);
}

function afterCue(scan: Scan, index: number, weak: boolean): void {
  const { atoms } = scan;
  let sign = '';
  let named = !weak;
  let i = index + 1;
  for (; i <= index + MAX_LINKS; i++) {
    const atom = atoms[i];
    if (atom?.kind === SYM && /[:="'([>_-]/.test(atom.word)) {
      if (/[:="]/.test(atom.word)) sign = atom.word;
    } else if (atom?.kind === WORD && LINKS.has(atom.word)) {
      if (COPULAS.has(atom.word)) sign ||= atom.word;
      else if (atom.word.length > 1) named = true;
    } else break;
  }
  const first = atoms[i];
  const gap = (first?.start ?? 0) - atoms[index]!.end;
  if (!first || gap < 1 || gap > MAX_GAP) return;
  VALUE.lastIndex = first.start;
  const written = withoutEnd(VALUE.exec(scan.text)?.[0] ?? '', '.-');
  const end = first.start + written.length;
  if (written.length < 3 || !scan.isFree(first.start, end) || NONE.has(written.toLowerCase())) return;
  if (isName(scan, index, { written, end, sign, named })) scan.mask('USERNAME', first.start, end);
}

interface Candidate {
  written: string;
  end: number;
  sign: string;
  /** Whether the cue speaks of a name: `user id`, not `user`. */
  named: boolean;
}

function isName(scan: Scan, index: number, { written, end, sign, named }: Candidate): boolean {
  if (scan.text[end] === PLACEHOLDER) return false;
  // `[EMAIL_1]`: somebody else has masked it.
  if (isChosen(written)) return !/^[A-Z]+_\d+$/.test(written);
  if (/^\d+$/.test(written)) return (sign !== '' || named) && scan.word(index) !== 'login';
  if (scan.word(index) === 'profile') return false;
  if (sign !== '') return CLOSED.test(scan.text.slice(end, end + 16));
  const before = scan.word(index - 1);
  if (before === 'invalid' || before === 'unknown') return /^\s+from\b/.test(scan.text.slice(end, end + 8));
  // `username RAVIKUMAR`: written unlike the words around it.
  const cue = scan.text[scan.atoms[index]!.start + 1] ?? '';
  const isUpper = written.length > 3 && /^[A-Z]+$/.test(written) && cue !== cue.toUpperCase();
  return named && isUpper;
}

/** `(@thad-okonski)`, `by @junmac_88`, `to $thad88`. */
function maskMembers(scan: Scan): void {
  const { atoms, text } = scan;
  for (let i = 0; i < atoms.length; i++) {
    const { kind, word, start, end } = atoms[i]!;
    if (kind !== SYM || (word !== '@' && word !== '$') || atoms[i + 1]?.start !== end) continue;
    if (/[\p{L}\d.]/u.test(text.charAt(start - 1))) continue;
    MEMBER.lastIndex = end;
    const name = withoutEnd(MEMBER.exec(text)?.[0] ?? '', '._-');
    const stop = end + name.length;
    if (name.length < 3 || !/[a-z]/i.test(name) || !scan.isFree(start, stop)) continue;
    if (isMember(scan, i, name, word)) scan.mask('USERNAME', start, stop);
  }
}

function isMember(scan: Scan, index: number, name: string, sign: string): boolean {
  if ((scan.flagsAt(index + 1) & BANK) !== 0 || findMerchant(name) !== undefined) return false;
  const before = scan.word(index - 1);
  // `@UPI_KALYAN JEWELLERS` is where a card was used.
  if (before !== '(' && /^(?:UPI|POS|ATM|ECOM|IMPS)_/.test(name)) return false;
  const isLower = name === name.toLowerCase() || isChosen(name);
  if (!isLower || /^\d/.test(name) || OFFICIAL.test(name)) return false;
  // `$marlon12` is no sum.
  if (sign === '$' && /^[a-z]+[._-]?\d/.test(name)) return true;
  if (sign === '$')
    return before === '(' || before === 'cashtag' || scan.word(index - 2) === 'cashtag' || SIDES.has(before);
  if (SOCIAL.has(before) || SIDES.has(before)) return true;
  if (before === '(') return true;
  return isChosen(name) && name.length > 4;
}

/** What was written without the signs that end a sentence. */
function withoutEnd(written: string, signs: string): string {
  let end = written.length;
  while (end > 0 && signs.includes(written[end - 1]!)) end--;
  return written.slice(0, end);
}
