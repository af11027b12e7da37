import { MASK, NUM, WORD, type Atom } from '../reading/atoms.js';
import * as flag from '../lexicon/flags.js';
import { LOOSE } from '../lexicon/person-cues.data.js';
import { wordSet } from '../lexicon/word-set.js';
import { claim } from './claim.js';
import { nameStart } from './name-start.js';
import { nameFrom, type NameWords } from './name-words.js';
import { isOfPerson, isOwned } from './owned.js';
import type { Scan } from '../reading/scan.js';
import { BETWEEN_PEOPLE, MIXED, settingOf, TRADE, UPI } from './setting.js';
import { supportAfter } from './support.js';
import { isCapital, isSmall } from './letter-case.js';

const PAID_PERSONALLY = 2;
/** Money that people send each other goes to a person, unless the words say otherwise. */
const BETWEEN = 3.2;
const CREDITED = 2.5;
const BY_UPI = 1.8;
const OWNED = 1.8;
const PAID = 1.2;
const SIDED = 1;
/** `Ride from Andheri to Bandra` leads to places. */
const TRAVELS = -1;
/** `1.870 € an Kevin`: money goes there. */
const MONEY = 0.6;
const TO = /^(?:to|an|a|à|para|p|ke|kepada|vers|naar|aan|til|till|kwa|için|dla|для|إلى)$/;
/** Parcels and refunds come from shops. */
const FROM = /^(?:from|frm|fr|von|de|da|dari|kutoka|från|fra|van)$/;
const LOOSELY_SIDED = 0.4;
const LEAST_ODD = 4;
const AMBIGUOUS_OTHER = flag.AMBIGUOUS | flag.OTHER;
const LEADING = flag.NAME | flag.TITLE | flag.SIDE | flag.PARTICLE;
const TRAVEL_REACH = 6;
const TRAVEL =
  /^(?:ride|trip|fare|metro|train|bus|cab|taxi|flight|travel|journey|toll|ticket|tickets|bound|depart|departs)$/;
const LOOSE_SIDES = wordSet(LOOSE);
const MARKED = 1;
const SECOND = 0.6;

/** Looks for a name behind a word like `to`, which leads to shops, banks and places as well. */
export function sided(scan: Scan, index: number): void {
  if (!mayLead(scan, index)) return;
  // `tu NGUYEN VAN A`, but `tu Cuenta`
  if (scan.word(index) === 'tu' && scan.country !== 'VN') return;
  // `Bank of Baroda`, `Government of Karnataka`
  if (
    scan.word(index) === 'of' &&
    (scan.flagsAt(index - 1) & flag.ORGANISATION) !== 0 &&
    !isOfPerson(scan, index)
  )
    return;
  let start = nameStart(scan, index);
  // `to <IBAN> M. Owais`: the number comes first.
  const isNumberFirst = scan.isHidden(scan.at(start)?.start ?? -1);
  while (scan.isHidden(scan.at(start)?.start ?? -1)) start++;
  if (isNumberFirst) start = nameStart(scan, start - 1);
  const name = nameFrom(scan, start) ?? oddName(scan, start);
  if (!name) return;
  const isMarked = scan.word(index + 1) === ':';
  const setting = settingOf(scan, index, name.last);
  claim(scan, name, {
    weight:
      weightOf(scan, index, setting, isNumberFirst) + (isMarked ? MARKED : 0) + supportAfter(scan, name),
    second: SECOND,
    knownIfUncased: name.words.length < 2,
    isPersonal: setting === BETWEEN_PEOPLE || setting === MIXED || scan.word(index - 1) === 'credited',
  });
}

function weightOf(scan: Scan, index: number, setting: number, isNumberFirst: boolean): number {
  // `… and a/c XX9914 credited to LUCKY`
  if (scan.word(index - 1) === 'credited' && setting !== TRADE) return CREDITED;
  if (setting === MIXED) return PAID_PERSONALLY;
  const word = scan.word(index);
  const isTo = TO.test(word);
  const loose = LOOSE_SIDES.has(word) && !isNumberFirst ? LOOSELY_SIDED : SIDED;
  if (setting === BETWEEN_PEOPLE) return loose === SIDED || word === 'by' ? BETWEEN : PAID_PERSONALLY;
  if (setting === TRADE && FROM.test(word)) return loose;
  // `ticket London Euston to Manchester Piccadilly`, but `ticket issued to`
  if (isTo && word === 'to' && travels(scan, index) && !isOwned(scan.word(index - 1))) return TRAVELS;
  if (isOfPerson(scan, index)) return isTo && scan.word(index - 1) === 'paid' ? PAID : OWNED;
  if (travels(scan, index)) return TRAVELS;
  if (setting === UPI && loose === SIDED) return BY_UPI;
  return loose + (isTo && isMoney(scan, index - 1) ? MONEY : 0);
}

/** Most of these words lead to a number, a small word or a bank; and `A.` is an initial. */
function mayLead(scan: Scan, index: number): boolean {
  const next = scan.at(index + 1);
  if (next === undefined) return false;
  if (next.kind === WORD) return (next.lexeme.flags & LEADING) !== 0 || !isSmall(scan.text, next.start);
  if (next.kind === NUM || next.kind === MASK) return scan.isHidden(next.start);
  return next.word !== '.' || scan.atoms[index]!.end - scan.atoms[index]!.start > 1;
}

/** `sent to Happy on Google Pay`: an ordinary word that people are called, on its own. */
function oddName(scan: Scan, index: number): NameWords | undefined {
  const atom = scan.at(index);
  if (atom === undefined || (atom.lexeme.flags & (AMBIGUOUS_OTHER | flag.MONTH)) !== AMBIGUOUS_OTHER)
    return undefined;
  const { start, end } = atom;
  if (end - start < LEAST_ODD || !isCapital(scan.text, start) || !scan.isFree(start, end)) return undefined;
  const next = scan.at(index + 1);
  if (
    next?.start === end + 1 &&
    isCapital(scan.text, next.start) &&
    (!isCapital(scan.text, start + 1) || !isOther(next))
  )
    return undefined;
  return { first: index, last: index, start, end, words: [index] };
}

const isOther = ({ lexeme }: Atom) =>
  lexeme.cue !== undefined || (lexeme.flags & (flag.CONNECTOR | flag.PLACE | flag.BANK)) !== 0;

function isMoney(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  return (
    atom !== undefined &&
    (atom.kind === NUM || (atom.lexeme.flags & flag.CURRENCY) !== 0 || /^\p{Sc}$/u.test(atom.word))
  );
}

function travels(scan: Scan, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - TRAVEL_REACH); i--)
    if (TRAVEL.test(scan.word(i))) return true;
  return false;
}
