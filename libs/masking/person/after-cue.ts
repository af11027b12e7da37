import { NUM, SYM } from '../atoms.js';
import * as flag from '../lexicon/flags.js';
import { claim } from './claim.js';
import { nameFrom } from './name-words.js';
import type { Scan } from '../scan.js';
import { supportAfter } from './support.js';
import { isOfPerson } from './owned.js';

/** How much a word before a name speaks for a person. */
const TITLED = 5;
const DEAR = 4;
const GREETED = 2.2;
const ROLE = 2.3;
/** The comma after the name of a greeting. */
const CALLED = 1.4;
const CLOSED = 2.2;
const PAID_PERSONALLY = 2;
const OWNED = 1.8;
const SIDED = 1;
/** `Ride from Andheri to Bandra` leads to places. */
const TRAVELS = -1;
/** `1.870 € an Kevin`: money goes there. */
const MONEY = 0.6;
const TO = /^(?:to|an|a|à|para|p|ke|kepada|vers|naar|aan|til|till|kwa|için|dla|для|إلى)$/;
const LOOSELY_SIDED = 0.4;
/** A colon after the cue. */
const MARKED = 1;
const SECOND = 0.6;

const VERB_REACH = 14;
const TRAVEL_REACH = 6;
const START_REACH = 6;
const TRAVEL =
  /^(?:ride|trip|fare|metro|train|bus|cab|taxi|flight|travel|journey|toll|ticket|tickets|bound|depart|departs)$/;
/** Greetings that hardly anything but a name follows. */
const FORMAL =
  /^(?:dear|dearest|estimad[oa]|querid[oa]|apreciad[oa]|prezad[oa]|car[oa]|cher|chère|geehrter?|liebe|lieber|egregi[oa]|gentile|geachte|sayın|szanown[ya]|уважаем(?:ый|ая)|प्रिय|عزيزي|عزيزتي|السيد|السيدة|السيده|i'm|llamo|appelle|heiße|chiamo)$/;
/** `Dear Customer Ravi,`: what everybody is called. */
const ADDRESSEE =
  /^(?:customer|member|user|cardholder|client|cliente|mama|papa|mum|mom|dad|mami|papi|oma|opa|amma|appa|maa|kunde|kundin|sir|madam|उपभोक्ता|ग्राहक|सदस्य|العميل|عميلنا)$/;
const FOLLOWER = /^(?:customer|member|user|cardholder|cardmember|client|subscriber|team|kunde|cliente)$/;
/** Between a role and the name: `name is`, `in favour of`, `a nombre de`. */
const LINK =
  /^(?:is|of|de|do|di|du|von|es|est|ist|è|é|saya|langu|ni|hai|added|registered|modified|created|details|हैं|है|:|=|"|'|-|\()$/;

/** Looks for a name behind a greeting, a title, a role, or a word like `to`. */
export function afterCue(scan: Scan, index: number, flags: number): void {
  if ((flags & flag.TITLE) !== 0 && isTitle(scan, index)) titled(scan, index);
  if ((flags & flag.NAMING) !== 0) greeted(scan, index);
  else if ((flags & flag.CLOSING) !== 0)
    claim(scan, nameFrom(scan, nameStart(scan, closingEnd(scan, index), true)), {
      weight: CLOSED,
      second: SECOND,
    });
  else if ((flags & flag.ROLE) !== 0) inRole(scan, index);
  if ((flags & (flag.SIDE | flag.LOOSE)) !== 0) sided(scan, index, flags);
}

/** `Thank you, Wendell` */
const closingEnd = (scan: Scan, index: number) =>
  /^(?:you|u|so)$/.test(scan.word(index + 1)) ? index + 1 : index;

/** `DR` in capitals is a debit, `Dr` a doctor; a title of two letters is written with a capital or a dot. */
function isTitle(scan: Scan, index: number): boolean {
  const { word, start, end } = scan.atoms[index]!;
  const written = scan.slice(start, end);
  const isDotted = scan.text[end] === '.';
  if (word === 'dr') return written !== 'DR' || isDotted;
  return (
    word.length > 2 || /^\p{Lu}/u.test(written) || isDotted || written === 'm/s' || !/^[a-z]/.test(written)
  );
}

function titled(scan: Scan, index: number): void {
  const name = nameFrom(scan, nameStart(scan, index));
  // `Farmacia Dott. Rossi`
  if (!name || (scan.flagsAt(index - 1) & flag.ORGANISATION) !== 0) return;
  const { word, start } = scan.atoms[index]!;
  // `Mr Price` and `Don Simon` are shops: the title is part of what they are called.
  const whole = { ...name, start, words: name.words };
  const weak = word.length > 2 && !/^(?:mrs|smt|shri|sri|prof|miss|herr|frau|senhora?|señora?)$/.test(word);
  claim(scan, name, { weight: weak ? ROLE : TITLED, within: whole });
}

function greeted(scan: Scan, index: number): void {
  let start = nameStart(scan, index);
  while (ADDRESSEE.test(scan.word(start))) start++;
  const name = nameFrom(scan, start);
  if (!name) return;
  // `Dear SimplyCLICK Cardholder`: the bank's product, not the customer.
  if (FOLLOWER.test(scan.word(name.last + 1))) return;
  const isFormal = FORMAL.test(scan.word(index));
  const sign = scan.word(name.last + 1);
  const isMarked = sign === ',' || sign === '!' || sign === ':';
  claim(scan, name, { weight: isFormal ? DEAR : GREETED + (isMarked ? CALLED : 0), second: SECOND });
}

function inRole(scan: Scan, index: number): void {
  const word = scan.word(index);
  // `a.n. Budi`, `a/n Budi`, `B/O RAVI`: short for "in the name of" and "by order of".
  if (word.length === 1 && !/^(?:a[./]n|[bc]\/o)$/.test(scan.word(index - 2) + scan.word(index - 1) + word))
    return;
  let start = index + 1;
  let marked = 0;
  for (; start <= index + START_REACH; start++) {
    const next = scan.word(start);
    if (next === ':' || next === '=') marked = MARKED;
    if (!LINK.test(next) && next !== '.' && (scan.flagsAt(start) & (flag.TITLE | flag.ROLE)) === 0) break;
  }
  claim(scan, nameFrom(scan, start), { weight: ROLE + marked, second: SECOND });
}

function sided(scan: Scan, index: number, flags: number): void {
  // `Bank of Baroda`, `Government of Karnataka`
  if (
    scan.word(index) === 'of' &&
    (scan.flagsAt(index - 1) & flag.ORGANISATION) !== 0 &&
    !isOfPerson(scan, index)
  )
    return;
  let start = nameStart(scan, index);
  // `to <IBAN> M. Owais`: the number comes first.
  const isNumberFirst = scan.isHidden(scan.atoms[start]?.start ?? -1);
  while (scan.isHidden(scan.atoms[start]?.start ?? -1)) start++;
  if (isNumberFirst) start = nameStart(scan, start - 1);
  const name = nameFrom(scan, start);
  if (!name) return;
  const isMarked = scan.word(index + 1) === ':';
  let weight = (flags & flag.LOOSE) !== 0 && !isNumberFirst ? LOOSELY_SIDED : SIDED;
  if (paysPerson(scan, index)) weight = PAID_PERSONALLY;
  else if (isOfPerson(scan, index)) weight = OWNED;
  else if (isMoney(scan, index - 1) && TO.test(scan.word(index))) weight += MONEY;
  else if (travels(scan, index)) weight = TRAVELS;
  claim(scan, name, {
    weight: weight + (isMarked ? MARKED : 0) + supportAfter(scan, name),
    second: SECOND,
    knownIfUncased: name.words.length < 2,
  });
}

function isMoney(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index];
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

/** Titles, a colon and quotes may stand before a name. */
function nameStart(scan: Scan, index: number, overLines = false): number {
  let i = index + 1;
  for (; i <= index + START_REACH; i++) {
    const atom = scan.atoms[i];
    const isSign =
      atom?.kind === SYM && /^[:."',(\n/-]$/.test(atom.word) && (atom.word !== '\n' || overLines);
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
