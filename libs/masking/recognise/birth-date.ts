import { NUM, WORD } from '../reading/atoms.js';
import { BIRTH } from '../lexicon/flags.js';
import { STATE_NUMBER } from '../lexicon/kinds.js';
import type { Scan } from '../reading/scan.js';
import { visibleAt, visibleFrom } from '../reading/visible.js';

const WITHIN = 7;
const MAX_DATE = 24;
const MAX_VIEW = 40;
/** `14.06.1987`, `1987-06-14`, `14 06 87`. */
const NUMERIC =
  /^(?:\d{1,2}([-/. ])\d{1,2}\1\d{2}(?:\d{2})?|\d{4}([-/.])\d{1,2}\2\d{1,2}|(?:19|20)\d{6}|\d{4}(?:19|20)\d{2})(?!\d)/;
/** `3 March 1979`, `2 de febrero de 1974`, `05-Jul-90`: any word between day and year is a month after such a cue. */
const NAMED =
  /^\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?[ \-/.,]{0,2}(?:de |of |di )?\p{L}{3,10}\.?[ \-/.,']{0,2}(?:de |del )?(?:\d{4}|\d{2})(?!\d)/iu;
/** `July 4th, 1990`. */
const MONTH_FIRST = /^\p{L}{3,10}\.?[ -]\d{1,2}(?:st|nd|rd|th)?[ ,'-]{1,2}\d{4}(?!\d)/iu;
/** `1984年5月9日`, `1984년 5월 9일`. */
const EASTERN = /^\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]/;
/** `昭和60年3月17日`: by the year of an emperor. */
const ERA = /^(?:大正|昭和|平成|令和) ?\d{1,2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/;
const FILLERS = new Set(
  'on the was is my her his your our am le el la il em i den op dne dnia tanggal tgl pada at a à in en : - . = " ( , / \' ; _ year of de di da date no as yyyy mm dd und и г tithi tareekh tarihi tarih तिथि तारीख data'.split(
    ' ',
  ),
);
/** The name of a place may follow one of these: `born in Tulsa on July 4, 1990`. */
const PLACED = new Set('in a à en em at'.split(' '));
/** Between a date and the word of birth behind it: ` (`, ` is my date of `. */
const LINK = /^ ?(?:\(|(?:is|was|=|as|-) ?)(?: ?(?:my|the|her|his|your|our|customer) ?)?(?:date of )?$/;
const LINK_LENGTH = 28;
const BACK = 12;

/** Masks dates after a word of birth, and before one: `born on 3 March 1979`, `03/03/1979 (DOB)`. */
export function maskBirthDates(scan: Scan): void {
  // The letters of `D.O.B.` are words of their own.
  const hasWord = (scan.flags & BIRTH) !== 0;
  if ((scan.kinds & STATE_NUMBER) !== 0 && (hasWord || scan.text.includes('.'))) maskCued(scan);
  if (!hasWord) return;
  for (const i of scan.words) {
    if ((scan.flagsAt(i) & BIRTH) !== 0 && !maskAfter(scan, i)) maskBefore(scan, i);
  }
}

/** The column of a table may say what a date is. */
function maskCued(scan: Scan): void {
  for (const i of scan.numbers) {
    if (scan.cueBefore(i)?.type !== 'DOB') continue;
    const { start } = scan.atoms[i]!;
    const end = dateEnd(scan, NUM, start);
    if (end > 0) mask(scan, start, end);
  }
}

function maskAfter(scan: Scan, index: number): boolean {
  for (let i = index + 1; i <= index + WITHIN; i++) {
    const atom = scan.at(i);
    if (!atom) return false;
    const end = dateEnd(scan, atom.kind, atom.start);
    if (end > 0) return mask(scan, atom.start, end);
    const isFiller = FILLERS.has(atom.word) || (scan.flagsAt(i) & BIRTH) !== 0;
    if (!isFiller && !(atom.kind === WORD && PLACED.has(scan.word(i - 1)))) return false;
  }
  return false;
}

function maskBefore(scan: Scan, index: number): void {
  const { start: cue } = scan.atoms[index]!;
  for (let i = index - 1; i >= 0 && i >= index - BACK; i--) {
    const { kind, start } = scan.atoms[i]!;
    if (cue - start > LINK_LENGTH + MAX_DATE) return;
    if (kind !== NUM || isContinued(scan, start)) continue;
    const end = dateEnd(scan, NUM, start);
    if (end > 0 && end <= cue && LINK.test(scan.slice(end, cue))) return void mask(scan, start, end);
  }
}

/** Whether the number before belongs to the same date or to something longer. */
const isContinued = (scan: Scan, start: number) =>
  /[-/. ]/.test(visibleAt(scan, start - 1)) && /\d/.test(visibleAt(scan, start - 2));

function mask(scan: Scan, start: number, end: number): boolean {
  if (/[A-Za-z\d]/.test(visibleAt(scan, start - 1))) return false;
  scan.mask('DOB', start, end);
  return true;
}

/** Where a date that begins at a number or at a month ends; 0 when there is none. */
function dateEnd(scan: Scan, kind: number, start: number): number {
  if (kind !== NUM && kind !== WORD) return 0;
  const text = visibleFrom(scan, start, MAX_VIEW);
  const date =
    kind === NUM
      ? (EASTERN.exec(text) ?? NUMERIC.exec(text) ?? NAMED.exec(text))
      : (MONTH_FIRST.exec(text) ?? ERA.exec(text));
  return date ? start + date[0].length : 0;
}
