import { NUM, WORD } from '../../reading/atoms.js';
import { SCALE } from '../../lexicon/flags.js';
import type { Scan } from '../../reading/scan.js';

const STATES =
  'AN|AP|AR|AS|BH|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|TG|UA|UK|UP|WB';
const STATE_WORDS = new Set(STATES.toLowerCase().split('|'));
/** `DL 8C AF 5031`, `MH-12-AB-1234`, `KA05MN7316`. */
const INDIAN = /[A-Z]{2}[ -]?\d{1,2}[ -]?(?:[A-Z][ -])?[A-Z]{1,3}[ -]?\d{4}(?![A-Z0-9])/iy;
/** `22BH4913AA`: the plate of those who move between states. */
const BHARAT = /\d{2}[ -]?BH[ -]?\d{4}[ -]?[A-HJ-NP-Z]{1,2}(?![A-Z0-9])/iy;
/** `Dubai K 44817`, `Abu Dhabi 11 2204`, `Sharjah 3 77120`: the emirate, a code and a number. */
const EMIRATES =
  /(?:dubai|abu dhabi|sharjah|ajman|fujairah|ras al khaimah|umm al quwain|dxb|auh|shj|rak|uaq) ?-?(?:code )?(?:[A-Z]{1,2}|\d{1,2})[ -]\d{1,5}(?!\d|[.,:]\d)/iy;
const EMIRATE_WORDS = new Set('dubai abu sharjah ajman fujairah ras umm dxb auh shj rak uaq'.split(' '));
/** `TN-09-CD-0*7*`, `KA05MNXX16`: an Indian plate of which digits are hidden. */
const INDIAN_HIDDEN = /[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z*]{1,3}[ -]?(?=\d{0,3}[X*])[\dX*]{4}(?![A-Z0-9*])/iy;
/** `CA 417-204`: a plate of the Western Cape; those of other provinces end with their letters. */
const CAPE = /C(?:AA|[AFJKLWXYZ]) ?\d{3}-\d{3}(?![\d-])/y;
/** What a plate is written with. */
const PLATE = /^[A-Z0-9][A-Z0-9 .-]{2,12}$/i;
const RUNS = /[A-Z]+|\d+/gi;

/** Masks Indian plates, which are known by their look: state, district, series, number. */
export function maskPlates(scan: Scan): void {
  for (const i of scan.words) {
    const atom = scan.atoms[i]!;
    if (scan.country === 'AE' && EMIRATE_WORDS.has(atom.word)) maskEmirate(scan, i);
    if (scan.country === 'ZA' && atom.end - atom.start < 4) maskCape(scan, atom.start);
    if (atom.end - atom.start !== 2) continue;
    const isState = STATE_WORDS.has(atom.word);
    if (!isState) continue;
    const before = scan.at(i - 1);
    const start = atom.word === 'bh' && before?.end === atom.start ? before.start : atom.start;
    let pattern = start < atom.start ? BHARAT : INDIAN;
    pattern.lastIndex = start;
    if (!pattern.test(scan.text)) {
      if (scan.country !== 'IN') continue;
      pattern = INDIAN_HIDDEN;
      pattern.lastIndex = start;
      if (!pattern.test(scan.text)) continue;
    }
    if (/[\p{L}\d]/u.test(scan.text.charAt(start - 1))) continue;
    if (scan.isFree(start, pattern.lastIndex) || isSeries(scan, i))
      scan.mask('VEHICLE', start, pattern.lastIndex);
  }
}

function maskCape(scan: Scan, start: number): void {
  CAPE.lastIndex = start;
  if (!CAPE.test(scan.text) || /[\p{L}\d]/u.test(scan.text.charAt(start - 1))) return;
  if (scan.isFree(start, CAPE.lastIndex)) scan.mask('VEHICLE', start, CAPE.lastIndex);
}

/** Behind a word for a vehicle only: `to Dubai 12 500` is a journey. */
function maskEmirate(scan: Scan, index: number): void {
  const { start } = scan.atoms[index]!;
  EMIRATES.lastIndex = start;
  if (scan.cueBefore(index)?.type !== 'VEHICLE' || !EMIRATES.test(scan.text)) return;
  if (scan.isFree(start, EMIRATES.lastIndex)) scan.mask('VEHICLE', start, EMIRATES.lastIndex);
}

/** `KA 05 MN 8274`: what looks like five million is none before four more digits, but `UP 12 Mar 2025` is a date. */
function isSeries(scan: Scan, index: number): boolean {
  const [state, district, series, number] = scan.atoms.slice(index, index + 4);
  if (state === undefined || district?.kind !== NUM || series?.kind !== WORD || number?.kind !== NUM)
    return false;
  return (series.lexeme.flags & SCALE) !== 0 && scan.isFree(series.start, number.end);
}

/** Whether a value after a cue may be the plate of any country: few runs of at most four letters and six digits. */
export function isPlate(scan: Scan, first: number, end: number): boolean {
  const { start } = scan.atoms[first]!;
  const written = scan.slice(start, end);
  if (!PLATE.test(written) || !/\d/.test(written) || /\d{3} \d|\d-[A-Z]{1,3} \d/.test(written)) return false;
  const runs = written.match(RUNS) ?? [];
  if (runs.length > 5 || runs.some((run) => run.length > (/\d/.test(run) ? 6 : 4))) return false;
  if (!/[a-z]/i.test(written)) return written.length <= 7;
  // In `WXY 4418 HAS` and `KX21 VPD ok` the last word is none of the plate.
  for (let i = first; scan.atoms[i] && scan.atoms[i]!.start < end; i++) {
    const { kind, lexeme, start: at } = scan.atoms[i]!;
    if (kind !== WORD || at === start || scan.text.charAt(at - 1) !== ' ') continue;
    if (lexeme.flags !== 0 || /[a-z]/.test(scan.text.charAt(at))) return false;
  }
  return true;
}
