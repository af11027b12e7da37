import { countrySpecs } from 'ibantools';
import { MASK, NUM } from '../reading/atoms.js';
import { mod97 } from '../checks/checksums.js';
import type { Scan } from '../reading/scan.js';
import { visibleFrom } from '../reading/visible.js';

/** `AT61 1904 3002 3457 3201`, grouped or not. */
const SHAPE = /^[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){3,9}/i;
/** Length of the numbers of each country. */
const LENGTHS = new Map(Object.entries(countrySpecs).map(([country, { chars }]) => [country, chars ?? 0]));
const CUED = new Set(['IBAN', 'ACCOUNT']);
/** What goes on with a number behind a space: a digit or what stands for one, and first the four letters of a bank. */
const GROUP = /^(?:[\d*]|XX)/;
const BANK = /^[A-Z]{4}/;
/** `DE56...8502`: dots that hide digits. */
const DOTS = /\.{2,20}/g;
const LEAST_HIDDEN = 8;
const MAX_LENGTH = 60;

/** Masks international account numbers: length and check digits are right, a cue says so, or a part is hidden. */
export function maskIbans(scan: Scan): void {
  for (const i of scan.words) {
    const atom = scan.atoms[i]!;
    const letters = atom.end - atom.start;
    if (letters < 2 || letters > 8) continue;
    const next = scan.at(i + 1);
    if (next?.start !== atom.end || (next.kind !== NUM && next.kind !== MASK)) continue;
    // `IBANDE02…`: the cue is glued to it.
    const start = letters === 2 || !atom.word.startsWith('iban') ? atom.start : atom.start + 4;
    const characters = LENGTHS.get(scan.slice(start, start + 2).toUpperCase()) ?? 0;
    if (characters === 0) continue;
    const text = visibleFrom(scan, start, MAX_LENGTH).replace(DOTS, (dots) => '*'.repeat(dots.length));
    const isCued = CUED.has(scan.cueBefore(i)?.type ?? '');
    const length =
      (next.kind === NUM && wholeLength(text, characters, isCued)) || hiddenLength(text, characters, isCued);
    if (length > 0) scan.mask('IBAN', start, start + length);
  }
}

/** Length of an account number whose check digits are right, or whose cue says so; 0 when there is none. */
function wholeLength(text: string, characters: number, isCued: boolean): number {
  const match = SHAPE.exec(text)?.[0];
  if (match === undefined) return 0;
  let value = '';
  let end = 0;
  for (; end < match.length && value.length < characters; end++) {
    const character = text.charAt(end);
    if (character !== ' ' && character !== '-') value += character.toUpperCase();
  }
  const isWhole = value.length === characters && !/[A-Za-z0-9]/.test(text.charAt(end));
  if (isWhole && (isCued || mod97(value.slice(4) + value.slice(0, 4)) === 1)) return end;
  // A wrong digit makes it nobody's, yet who writes that it is an account means one.
  return isCued ? groupsOf(match) : 0;
}

/** Length of the groups of four at the start of what was written, up to a shorter one. */
function groupsOf(written: string): number {
  const end = /^\w{4}(?:[ -]\w{4}){2,8}(?:[ -]\w{1,3})?(?!\w)/.exec(written)?.[0];
  return end?.length ?? /^\w{15,34}/.exec(written)?.[0].length ?? 0;
}

/** `DE02 1007 **** **** **45 33`: groups of digits and mask characters after the country. */
function hiddenLength(text: string, characters: number, isCued: boolean): number {
  let value = '';
  let end = 0;
  for (let at = 0; at < text.length && value.length < characters; at++) {
    const character = text.charAt(at);
    if (/[A-Z\d*]/.test(character)) {
      value += character;
      end = at + 1;
    } else if (!/[ -]/.test(character) || !goesOn(text.slice(at + 1, at + 5), value.length)) break;
  }
  const isHidden = /\*\*|XX/.test(value.slice(2)) && /\d/.test(value) && value.length >= LEAST_HIDDEN;
  if (!isHidden || !/^[A-Z]{2}[\dX*]{2}/.test(value) || /[A-Za-z\d*]/.test(text.charAt(end))) return 0;
  return isCued || value.length === characters || /^[A-Z]{2}\d\d/.test(value) ? end : 0;
}

const goesOn = (group: string, length: number) => GROUP.test(group) || (length === 4 && BANK.test(group));
