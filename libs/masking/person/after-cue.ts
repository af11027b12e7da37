import { WORD } from '../reading/atoms.js';
import * as flag from '../lexicon/flags.js';
import { CLOSINGS } from '../lexicon/person-cues.data.js';
import { wordSet } from '../lexicon/word-set.js';
import { claim } from './claim.js';
import { isTitleOnly, nameStart } from './name-start.js';
import { nameFrom, nameUpTo } from './name-words.js';
import type { Scan } from '../reading/scan.js';
import { sided } from './sided.js';

const CLOSING = wordSet(CLOSINGS);

/** How much a word before a name speaks for a person. */
const TITLED = 5;
const DEAR = 4;
const GREETED = 2.2;
const ROLE = 2.3;
/** The comma after the name of a greeting. */
const CALLED = 1.4;
const CLOSED = 2.2;
/** A colon after the cue. */
const MARKED = 1;
const SECOND = 0.6;

const START_REACH = 6;
/** Greetings that hardly anything but a name follows. */
const FORMAL =
  /^(?:dear|dearest|estimad[oa]|querid[oa]|apreciad[oa]|prezad[oa]|car[oa]|cher|chère|geehrter?|liebe|lieber|egregi[oa]|gentile|geachte|sayın|szanown[ya]|уважаем(?:ый|ая)|प्रिय|عزيزي|عزيزتي|السيد|السيدة|السيده|құрметті|урматтуу|hurmatli|hörmətli|hormatli|հարգելի|ბატონო|ქალბატონო|vážen[ýá]|vazen[ya]|tisztelt|kedves|stimat[eăa]|poštovan[ia]|postovan[ia]|spoštovan[ia]|поштован[иа]|уважаеми|αγαπητ[έή]|hyvä|arvoisa|gerb|gerbiam[ao]s?|godātais|godātā|lugupeetud|i'm|llamo|appelle|heiße|chiamo)$/;
/** `Dear Customer Ravi,`: what everybody is called. */
const ADDRESSEE =
  /^(?:customer|member|user|cardholder|client|parent|student|guardian|resident|investor|subscriber|consumer|cliente|mama|papa|mum|mom|dad|mami|papi|oma|opa|amma|appa|maa|kunde|kundin|sir|madam|उपभोक्ता|клиент|клиенту|клиентка|қолданушы|mijoz|müştəri|kliyent|zákazníku|zákazníčko|klient|kliente|ügyfelünk|ügyfél|client|klijentu|korisniče|klijent|πελάτη|asiakas|asiakkaamme|klients|kliendid|quý|khách|kunde|ग्राहक|सदस्य|العميل|عميلنا)$/;
const FOLLOWER = /^(?:customer|member|user|cardholder|cardmember|client|subscriber|team|kunde|cliente)$/;
/** Between a role and the name: `name is`, `in favour of`, `a nombre de`. */
const LINK =
  /^(?:is|of|for|,|de|do|di|du|von|es|est|ist|è|é|saya|langu|ni|hai|on|card|you|entered|as|per|the|added|registered|modified|created|details|litatokea|litakuwa|ni|lake|हैं|है|:|=|"|'|-|\()$/;

/** Sellers are shops as often as people. */
const SELLER = /^(?:seller|vendedora?|vendeu(?:r|se)|verkäufer|verkoper|muuzaji|विक्रेता|البائع)$/;
/** What hardly anything but a name follows. */
const FAMILY = /^(?:surname|forenames?|apellidos?|sobrenome|nachname|familienname|vorname)$/;

/** Looks for a name behind a greeting, a title, a role, or a word like `to`. */
export function afterCue(scan: Scan, index: number, flags: number): void {
  if ((flags & flag.TITLE) !== 0 && isTitle(scan, index)) titled(scan, index);
  if ((flags & flag.NAMING) !== 0 && !CLOSING.has(scan.word(index))) greeted(scan, index);
  else if ((flags & flag.NAMING) !== 0)
    claim(scan, nameFrom(scan, nameStart(scan, closingEnd(scan, index), true)), {
      weight: CLOSED,
      second: SECOND,
    });
  else if ((flags & flag.ROLE) !== 0) inRole(scan, index);
  if ((flags & flag.SIDE) !== 0) sided(scan, index);
}

/** `Thank you, Wendell` */
const closingEnd = (scan: Scan, index: number) =>
  /^(?:you|u|so)$/.test(scan.word(index + 1)) ? index + 1 : index;

/** `DR` in capitals is a debit, `Dr` a doctor; a title of two letters is written with a capital or a dot. */
function isTitle(scan: Scan, index: number): boolean {
  const { word, start, end } = scan.atoms[index]!;
  const written = scan.slice(start, end);
  const isDotted = scan.text[end] === '.';
  if (word === 'dr')
    return (
      written !== 'DR' ||
      isDotted ||
      (scan.flagsAt(index - 1) & flag.SIDE) !== 0 ||
      MEETS.test(scan.word(index - 1))
    );
  if (word === 'fr') return written === 'Fr';
  return (
    word.length > 2 || /^\p{Lu}/u.test(written) || isDotted || written === 'm/s' || !/^[a-z]/.test(written)
  );
}

/** `CALL DR BATRA` */
const MEETS = /^(?:call|contact|with|see|meet|consult|visit)$/;

function titled(scan: Scan, index: number): void {
  const name = nameFrom(scan, nameStart(scan, index));
  // `Farmacia Dott. Rossi`
  if (!name || (scan.flagsAt(index - 1) & (flag.ORGANISATION | flag.ROLE)) === flag.ORGANISATION) return;
  const { word, start } = scan.atoms[index]!;
  // `Mr Price` and `Don Simon` are shops: the title is part of what they are called.
  const whole = { ...name, start, words: name.words };
  const weak =
    word === 'ca' ||
    (word.length > 2 && !/^(?:mrs|smt|shri|sri|prof|miss|herr|frau|senhora?|señora?)$/.test(word));
  claim(scan, name, { weight: weak ? ROLE : TITLED, within: whole });
}

function greeted(scan: Scan, index: number): void {
  // `hai` greets in one language and is `is` in another.
  if (scan.word(index) === 'hai' && scan.at(index - 1)?.kind === WORD) return;
  if (scan.word(index) === 'year' && scan.word(index - 1) !== 'new') return;
  let start = nameStart(scan, index);
  while (ADDRESSEE.test(scan.word(start))) start++;
  const name = nameFrom(scan, start);
  if (!name) return;
  // `Dear SimplyCLICK Cardholder`: the bank's product, not the customer.
  if (FOLLOWER.test(scan.word(name.last + 1))) return;
  const isFormal = FORMAL.test(scan.word(index));
  const sign = scan.word(name.last + 1);
  const isMarked = sign === ',' || sign === '!' || sign === ':';
  claim(scan, name, {
    weight: isFormal ? DEAR : GREETED + (isMarked ? CALLED : 0),
    second: SECOND,
    isPersonal: isMarked,
  });
}

function inRole(scan: Scan, index: number): void {
  const word = scan.word(index);
  // `a.n. Budi`, `a/n Budi`, `B/O RAVI`: short for "in the name of" and "by order of".
  if (
    word.length === 1 &&
    !/^(?:a[./]n|[bcdsw]\/o)$/.test(scan.word(index - 2) + scan.word(index - 1) + word)
  )
    return;
  // `Pay John Lewis (landlord)`
  if (scan.word(index - 1) === '(' && scan.word(index + 1) === ')')
    return claim(scan, nameUpTo(scan, index - 2), { weight: DEAR, second: SECOND });
  let start = index + 1;
  let marked = 0;
  for (; start <= index + START_REACH; start++) {
    const next = scan.word(start);
    if ((next === ':' || next === '=') && !SELLER.test(word)) marked = MARKED;
    if (
      !LINK.test(next) &&
      next !== '.' &&
      (scan.flagsAt(start) & flag.ROLE) === 0 &&
      !isTitleOnly(scan, start)
    )
      break;
  }
  const weight = FAMILY.test(word) ? DEAR : ROLE + marked;
  claim(scan, nameFrom(scan, start), { weight, second: SECOND, isPersonal: marked > 0 });
}
