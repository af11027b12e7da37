import { MASK, SYM, WORD } from '../reading/atoms.js';
import * as flag from '../lexicon/flags.js';
import { afterCue } from '../person/after-cue.js';
import { claim } from '../person/claim.js';
import { nameFrom } from '../person/name-words.js';
import { beforeCue } from '../person/before-cue.js';
import { besideValue } from '../person/beside-value.js';
import { lastOf } from '../person/family-name-first.js';
import { gluedName } from '../person/glued.js';
import { seated } from '../person/seated.js';
import { thaiName } from '../person/thai.js';
import { vietnameseName } from '../person/vietnamese.js';
import { hanNames, maskedHanName } from '../person/han.js';
import { inField } from '../person/in-field.js';
import { maskRepeatedNames } from '../person/repeated-name.js';
import { uncued } from '../person/uncued.js';
import type { Scan } from '../reading/scan.js';

const AFTER = flag.NAMING | flag.ROLE | flag.SIDE | flag.TITLE;
const BEFORE = flag.BEFORE | flag.VERB | flag.YOURS;

const REFERRED = 0.7;

const THAI = { first: 0x0e01, last: 0x0e4e };
/** Scripts without spaces begin here. */
const CJK = 0x2e80;

/** Masks the names of people; merchants, banks and institutions survive. */
export function maskPersons(scan: Scan): void {
  const { atoms } = scan;
  const found = scan.masked.length;
  let hiddenFrom = -1;
  let judged = -1;
  const isVietnamese = scan.country === 'VN';
  for (let i = 0; i < atoms.length; i++) {
    const { kind, start, word, lexeme } = atoms[i]!;
    if (scan.isHidden(start)) {
      if (hiddenFrom < 0) hiddenFrom = i;
      continue;
    }
    if (hiddenFrom >= 0) {
      besideValue(scan, hiddenFrom, i - 1);
      hiddenFrom = -1;
    }
    if (kind === WORD) {
      const { flags } = lexeme;
      if (flags === 0) unknown(scan, i);
      else {
        if ((flags & AFTER) !== 0) afterCue(scan, i, flags);
        if ((flags & BEFORE) !== 0) beforeCue(scan, i, flags);
        if ((flags & flag.NAME) !== 0 && i > judged) judged = uncued(scan, i);
      }
      const opening = word.charCodeAt(0);
      if (opening >= CJK) hanNames(scan, i);
      else if (opening >= THAI.first && opening <= THAI.last) thaiName(scan, i);
      else if (isVietnamese) vietnameseName(scan, i);
    } else if (kind === SYM) {
      if (word === '/' || word === '-' || word === '|' || (word === '.' && scan.isHidden(start - 1)))
        inField(scan, i);
      else if ((word === '.' || word === ':') && scan.word(i - 1) === 'ref') referred(scan, i);
      else if (word === '+') seated(scan, i);
    } else if (kind === MASK) masked(scan, i);
  }
  if (hiddenFrom >= 0) besideValue(scan, hiddenFrom, atoms.length - 1);
  if (scan.masked.length > found) maskRepeatedNames(scan);
}

function masked(scan: Scan, index: number): void {
  const { start } = scan.atoms[index]!;
  if (scan.text[start] !== '*') return;
  if (scan.text.charCodeAt(start - 1) >= CJK) maskedHanName(scan, index);
  else inField(scan, index);
}

/** `Ref.T MOKOENA`: people write who they are into the reference. */
function referred(scan: Scan, index: number): void {
  claim(scan, nameFrom(scan, index + 1), { weight: REFERRED, second: REFERRED, known: true });
}

/** Words that nobody knows may be a name with other words glued to it. */
function unknown(scan: Scan, index: number): void {
  const glued = gluedName(scan, index);
  if (!glued || !scan.isFree(glued.start, glued.end)) return;
  const last = glued.end === scan.atoms[index]!.end ? lastOf(scan, { first: index, last: index }) : index;
  scan.mask('PERSON', glued.start, last > index ? scan.atoms[last]!.end : glued.end);
}
