import { HANDLE, OWN, SYM, WORD } from '../atoms.js';
import * as flag from '../lexicon/flags.js';
import { ENOUGH, evidenceOf } from '../person-evidence.js';
import { nameFrom, nameUpTo, type NameWords } from '../person-name.js';
import type { Scan } from '../scan.js';

/** How much a place in the sentence speaks for a person. */
const TITLED = 5;
const NAMED = 3.5;
const HOLDER = 3;
const PAID_PERSONALLY = 2;
const BEFORE_VERB = 1.5;
const SLASHED = 1.5;
const SIDED = 1;
const LOOSELY_SIDED = 0.5;
/** Two words without a cue, both of them names. */
const UNCUED = 0.5;
/** Two unknown words where people pay people. */
const SECOND_WORD = 1;

const VERB_REACH = 14;
const CUES =
  flag.NAMING | flag.SIDE | flag.LOOSE | flag.BEFORE | flag.VERB | flag.TITLE | flag.CLOSING | flag.NAME;

/** Masks the names of people; merchants, banks and institutions survive. */
export function maskPersons(scan: Scan): void {
  for (let i = 0; i < scan.atoms.length; i++) {
    const { kind, type, word } = scan.atoms[i]!;
    if (kind === WORD) byWord(scan, i);
    else if (kind === SYM) {
      if (word === '/') slashed(scan, i);
    } else if (kind === HANDLE || (kind === OWN && type === 'VPA')) holder(scan, i);
  }
}

function byWord(scan: Scan, index: number): void {
  const flags = scan.flagsAt(index);
  if ((flags & CUES) === 0) return;
  if ((flags & flag.TITLE) !== 0 && isTitle(scan, index))
    claim(scan, nameFrom(scan, nameStart(scan, index)), TITLED);
  else if ((flags & flag.NAMING) !== 0) claim(scan, nameFrom(scan, nameStart(scan, index)), NAMED);
  else if ((flags & flag.CLOSING) !== 0) claim(scan, nameFrom(scan, nameStart(scan, index, true)), NAMED);
  else if ((flags & (flag.SIDE | flag.LOOSE)) !== 0) sided(scan, index, flags);
  if ((flags & flag.BEFORE) !== 0 || ((flags & flag.VERB) !== 0 && isOfPerson(scan, index)))
    claim(scan, nameUpTo(scan, index - 1), BEFORE_VERB, SECOND_WORD);
  if (scan.word(index) === 'credited') credited(scan, index);
  if ((flags & flag.NAME) !== 0 && !isPlace(scan, index)) claim(scan, nameFrom(scan, index), UNCUED);
}

/** `DR` in capitals is a debit, `Dr` a doctor. */
function isTitle(scan: Scan, index: number): boolean {
  const { word, start, end } = scan.atoms[index]!;
  return word !== 'dr' || scan.slice(start, end) !== 'DR' || scan.text[end] === '.';
}

function sided(scan: Scan, index: number, flags: number): void {
  const isPersonal = paysPerson(scan, index);
  const weight = isPersonal ? PAID_PERSONALLY : (flags & flag.LOOSE) !== 0 ? LOOSELY_SIDED : SIDED;
  claim(scan, nameFrom(scan, nameStart(scan, index)), weight, isPersonal ? SECOND_WORD : 0);
}

/** Titles, a colon and quotes may stand before a name. */
function nameStart(scan: Scan, index: number, overLines = false): number {
  let i = index + 1;
  for (; i <= index + 6; i++) {
    const atom = scan.atoms[i];
    const isSign = atom?.kind === SYM && /^[:."',(\n-]$/.test(atom.word) && (atom.word !== '\n' || overLines);
    if (!isSign && (scan.flagsAt(i) & flag.TITLE) === 0) break;
  }
  return i;
}

/** Whether the words before `to` or `from` tell of money that people send each other. */
function paysPerson(scan: Scan, index: number): boolean {
  if ((scan.flagsAt(index) & flag.PERSONAL) !== 0) return true;
  for (let i = index - 1; i >= Math.max(0, index - VERB_REACH); i--) {
    const atom = scan.atoms[i]!;
    if ((atom.lexeme.flags & flag.PERSONAL) !== 0) return true;
    if (atom.word === '.' && scan.text[atom.end] === ' ' && scan.word(i - 1).length > 3) return false;
  }
  return false;
}

/** `VPA ravi@okaxis (RAVI KUMAR)`: who holds a payment address. */
function holder(scan: Scan, index: number): void {
  const sign = scan.word(index + 1);
  if (sign === '(' || sign === '-') claim(scan, nameFrom(scan, index + 2), HOLDER);
}

/** `UPI/DR/500598761200/RAVI KUMAR/SBIN`: fields of a bank's own line. */
function slashed(scan: Scan, index: number): void {
  const type = scan.typeEndingAt(scan.atoms[index - 1]?.end ?? -1);
  if (type === 'REF' || type === 'ACCOUNT') claim(scan, nameFrom(scan, index + 1), SLASHED, SECOND_WORD);
}

/** `has sent`, `sent you`, `paid you`: the verb of a sentence whose subject is a person. */
function isOfPerson(scan: Scan, index: number): boolean {
  const next = scan.word(index + 1);
  return next === 'you' || (scan.word(index) === 'has' && /^(?:sent|paid|requested|transferred)$/.test(next));
}

/** `Acct XX345 debited on 20-Jan-24; SURESH credited`: the other half of a transfer. */
function credited(scan: Scan, index: number): void {
  const name = nameUpTo(scan, index - 1);
  if (name && scan.word(name.first - 1) === ';') claim(scan, name, NAMED);
}

function isPlace(scan: Scan, index: number): boolean {
  return scan.word(index - 1) === '@' || (scan.flagsAt(index - 1) & flag.PLACE) !== 0;
}

function claim(scan: Scan, name: NameWords | undefined, place: number, second = 0): void {
  if (!name) return;
  const evidence = evidenceOf(scan, name);
  const weight = evidence + place + (name.words.length > 1 && evidence >= 0 ? second : 0);
  if (weight >= ENOUGH && scan.isFree(name.start, name.end)) scan.mask('PERSON', name.start, name.end);
}
