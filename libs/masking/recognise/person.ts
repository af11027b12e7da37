import { HANDLE, OWN, SYM, WORD } from '../atoms.js';
import { PERSON_CUES, PERSONAL_VERBS } from '../person-cues.js';
import { isPersonName, judge, nameFrom, nameUpTo, type NameWords } from '../person-name.js';
import type { Scan } from '../scan.js';

const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'shri',
  'smt',
  'sri',
  'dr',
  'prof',
  'm/s',
  'श्री',
  'श्रीमती',
]);
/** Words at the end of a letter, after which a name stands on a line of its own. */
const CLOSINGS = new Set(['thanks', 'regards', 'cheers', 'best']);
const VERB_REACH = 14;

/** Masks the names of people; merchants, banks and institutions survive. */
export function maskPersons(scan: Scan): void {
  for (let i = 0; i < scan.atoms.length; i++) {
    const atom = scan.atoms[i];
    if (atom?.kind === HANDLE || (atom?.kind === OWN && atom.type === 'VPA')) maskHolder(scan, i);
    else if (atom?.kind === SYM && atom.word === '/') maskSlashed(scan, i);
    else if (atom?.kind === WORD) maskByWord(scan, i, atom.word);
  }
}

function maskByWord(scan: Scan, index: number, word: string): void {
  const cue = isDebit(scan, index) ? undefined : PERSON_CUES.get(word);
  if (cue === 'naming' || cue === 'side' || cue === 'loose') maskAfter(scan, index, cue);
  else if (cue === 'credited') maskCredited(scan, index);
  else if (cue === 'before' || (cue === 'verb' && follows(scan, index))) maskBefore(scan, index);
  if (isPersonName(word)) maskFullName(scan, index);
}

/** `DR` in capitals is a debit, `Dr` a doctor. */
function isDebit(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index];
  return atom?.word === 'dr' && scan.slice(atom.start, atom.end) === 'DR' && scan.text[atom.end] !== '.';
}

/** `Acct XX345 debited on 20-Jan-24; SURESH credited`: the other half of a transfer. */
function maskCredited(scan: Scan, index: number): void {
  const name = nameUpTo(scan, index - 1);
  if (name && scan.atoms[name.first - 1]?.word === ';' && judge(scan, name) !== 'other') claim(scan, name);
}

function maskAfter(scan: Scan, index: number, strength: 'naming' | 'side' | 'loose'): void {
  const first = nameStart(scan, index);
  const name = nameFrom(scan, first);
  if (!name) return;
  const verdict = judge(scan, name);
  if (verdict === 'other') return;
  const isSure =
    verdict === 'person' ||
    strength === 'naming' ||
    (strength === 'side' && isPersonal(scan, index)) ||
    (strength === 'loose' && name.words.length > 1 && isPersonal(scan, index));
  // An unknown single word is rather a shop: `paid to NATURALS`.
  if (isSure || (name.words.length > 1 && strength === 'side')) claim(scan, name);
}

/** Titles, a colon and quotes may stand before a name. */
function nameStart(scan: Scan, index: number): number {
  const isClosing = CLOSINGS.has(scan.atoms[index]?.word ?? '');
  let i = index + 1;
  for (; i <= index + 6; i++) {
    const atom = scan.atoms[i];
    const isSign = atom?.kind === SYM && /^[:."',(\n-]$/.test(atom.word) && (atom.word !== '\n' || isClosing);
    if (!isSign && !TITLES.has(atom?.word ?? '')) break;
  }
  return i;
}

/** Whether the words before `to` or `from` tell of money that people send each other. */
function isPersonal(scan: Scan, index: number): boolean {
  if (scan.atoms[index]?.word === 'trf' || scan.atoms[index]?.word === 'tfr') return true;
  for (let i = index - 1; i >= Math.max(0, index - VERB_REACH); i--) {
    const word = scan.atoms[i]?.word ?? '';
    if (PERSONAL_VERBS.has(word)) return true;
    if (
      word === '.' &&
      scan.text[scan.atoms[i]?.end ?? 0] === ' ' &&
      (scan.atoms[i - 1]?.word.length ?? 0) > 3
    )
      return false;
  }
  return false;
}

/** `VPA ravi@okaxis (RAVI KUMAR)`: who holds a payment address. */
function maskHolder(scan: Scan, index: number): void {
  const sign = scan.atoms[index + 1]?.word;
  if (sign !== '(' && sign !== '-') return;
  const name = nameFrom(scan, index + 2);
  if (name && judge(scan, name) !== 'other') claim(scan, name);
}

/** `UPI/DR/500598761200/RAVI KUMAR/SBIN`: fields of a bank's own line. */
function maskSlashed(scan: Scan, index: number): void {
  const type = scan.typeEndingAt(scan.atoms[index - 1]?.end ?? -1);
  if (type !== 'REF' && type !== 'ACCOUNT') return;
  const name = nameFrom(scan, index + 1);
  if (!name) return;
  const verdict = judge(scan, name);
  if (verdict === 'person' || (verdict === 'unknown' && name.words.length > 1)) claim(scan, name);
}

/** `has sent`, `sent you`, `paid you`: the verb of a sentence whose subject is a person. */
function follows(scan: Scan, index: number): boolean {
  const next = scan.atoms[index + 1]?.word ?? '';
  return (
    next === 'you' ||
    (scan.atoms[index]?.word === 'has' && /^(?:sent|paid|requested|transferred)$/.test(next))
  );
}

function maskBefore(scan: Scan, index: number): void {
  const name = nameUpTo(scan, index - 1);
  if (!name) return;
  const verdict = judge(scan, name);
  if (verdict === 'person' || (verdict === 'unknown' && name.words.length > 1)) claim(scan, name);
}

/** A given and a family name side by side need no cue, except where a shop is named. */
function maskFullName(scan: Scan, index: number): void {
  const name = nameFrom(scan, index);
  const isFull = name && name.words.length > 1 && name.words.length <= 4 && isPersonName(name.words[1] ?? '');
  if (isFull && !isPlace(scan, index) && judge(scan, name) === 'person') claim(scan, name);
}

function isPlace(scan: Scan, index: number): boolean {
  const before = scan.atoms[index - 1]?.word ?? '';
  return before === 'at' || before === '@' || before === 'towards' || before === 'for';
}

function claim(scan: Scan, name: NameWords): void {
  if (scan.isFree(name.start, name.end)) scan.mask('PERSON', name.start, name.end);
}
