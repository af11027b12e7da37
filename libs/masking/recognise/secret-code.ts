import { NUM, OWN, WORD } from '../atoms.js';
import { SECRET_TYPES } from '../types.js';
import type { Scan } from '../scan.js';

/** `604418`, `604-418`, `604 418`, `G-604418`, `AB12CD`. */
const SECRET_WORDS = new Map<string, string>(
  [
    ['OTP', 'otp otps passcode ओटीपी ওটিপি'],
    ['PIN', 'pin mpin tpin'],
    ['CVV', 'cvv cvv2 cvc cvc2'],
    ['PASSWORD', 'password pwd'],
  ].flatMap(([type = '', words = '']) => words.split(' ').map((word): [string, string] => [word, type])),
);
const CODE_WORDS = new Set(
  'code codes passcode password verification verify authentication authenticate login sign confirm tac kode código codigo kodu'.split(
    ' ',
  ),
);
const AFTER = new Set('is as for to को है'.split(' '));
const NOT_A_SECRET = new Set('to call sms dial on at rs inr within valid for in by last ending'.split(' '));

/** Masks one-time passwords, PINs, CVVs and passwords, whichever side the cue stands on. */
export function maskSecretCodes(scan: Scan): void {
  for (const code of scan.codes) {
    if (!scan.isFree(code.start, code.end) || code.end - code.start > 24) continue;
    const cue = scan.cueBefore(code.first);
    const type =
      cue && SECRET_TYPES.has(cue.type) ? cue.type : secretByCode(scan, code.first, code.last, cue?.type);
    if (type === undefined) continue;
    const value = scan.slice(code.start, code.end);
    const isPlain =
      /^\d{3,10}$/.test(value) ||
      /^[\dA-Za-z]{1,6}-[\dA-Za-z]{2,8}$/.test(value) ||
      /^[A-Za-z\d]{4,12}$/.test(value);
    if (isPlain || type === 'PASSWORD') scan.mask(type, code.start, secretEnd(scan, code.last, code.end));
  }
  maskPasswords(scan);
  maskRemaining(scan);
}

/** `code: 123456`, `123456 is your login code`, `use 123456 to verify`. */
function secretByCode(scan: Scan, first: number, last: number, cue: string | undefined): string | undefined {
  const value = scan.slice(scan.atoms[first]?.start ?? 0, scan.atoms[last]?.end ?? 0);
  if (!/^(?:[A-Z]-)?\d{3}[- ]?\d{1,5}$/.test(value)) return undefined;
  if (cue === 'REF') return isAfterCode(scan, first) ? 'OTP' : undefined;
  if (cue !== undefined) return undefined;
  const next = scan.atoms[last + 1];
  if (next?.kind !== WORD || !AFTER.has(next.word)) return undefined;
  for (let i = last + 2; i < last + 9; i++) {
    const word = scan.atoms[i]?.word ?? '';
    const type = SECRET_WORDS.get(word);
    if (type !== undefined) return type;
    if (CODE_WORDS.has(word)) return 'OTP';
    if (word === '.' || word === '\n') return undefined;
  }
  return undefined;
}

/** `Your code is 330917`: a reference by its cue, yet only codes are called code. */
function isAfterCode(scan: Scan, index: number): boolean {
  return scan.atoms.slice(Math.max(0, index - 4), index).some(({ word }) => word === 'code');
}

/** `604 418` is one code. */
function secretEnd(scan: Scan, last: number, end: number): number {
  const atom = scan.atoms[last];
  const next = scan.atoms[last + 1];
  const isPair =
    atom?.kind === NUM && next?.kind === NUM && atom.end - atom.start === 3 && next.end - next.start === 3;
  return isPair && next.start - atom.end === 1 && scan.isFree(next.start, next.end) ? next.end : end;
}

/** A password may be letters only: `password: Kx!pq`. */
function maskPasswords(scan: Scan): void {
  for (const i of scan.words) {
    const atom = scan.atoms[i];
    if (!atom || SECRET_WORDS.get(atom.word) !== 'PASSWORD') continue;
    const sign = scan.atoms[i + 1];
    const explicit = sign?.word === ':' || sign?.word === '=' || sign?.word === 'is';
    const first = scan.atoms[i + 2];
    if (!explicit || !first || !scan.isFree(first.start, first.end)) continue;
    let end = first.end;
    while (/[^\s,;<>"']/.test(scan.text[end] ?? '') && end - first.start < 40) end++;
    if (scan.text[end - 1] === '.') end--;
    const value = scan.slice(first.start, end);
    const looksChosen = /\d/.test(value) || /[^A-Za-z]/.test(value) || sign?.word !== 'is';
    if (value.length >= 4 && looksChosen && scan.isFree(first.start, end))
      scan.mask('PASSWORD', first.start, end);
  }
}

/** A message that speaks of a one-time password and shows none yet: its lone number of 4 to 8 digits is the one. */
function maskRemaining(scan: Scan): void {
  if (!scan.words.some((i) => SECRET_WORDS.get(scan.atoms[i]?.word ?? '') === 'OTP')) return;
  const isShown =
    scan.masked.some(({ type }) => type === 'OTP') ||
    scan.atoms.some(({ kind, type }) => kind === OWN && type === 'OTP');
  if (isShown) return;
  for (const code of scan.codes) {
    const before = scan.atoms[code.first - 1]?.word ?? '';
    const isLone = code.letters === 0 && code.digits >= 4 && code.digits <= 8 && code.first === code.last;
    if (!isLone || NOT_A_SECRET.has(before) || !scan.isFree(code.start, code.end)) continue;
    if (scan.cueBefore(code.first) === undefined) scan.mask('OTP', code.start, code.end);
  }
}
