import { CURRENCY, PERSONAL, ROLE, VERB, YOURS, BEFORE } from '../lexicon/flags.js';
import { NUM } from '../reading/atoms.js';
import { claim } from './claim.js';
import { followed } from './followed.js';
import { nameFrom, nameUpTo } from './name-words.js';
import type { Scan } from '../reading/scan.js';

/** How much a word behind a name speaks for a person. */
const ACTS = 1;
const SENDS = 1.8;
const ADDRESSED = 1.8;
const CREDITED = 3.5;
const INTRODUCED = 2.2;
const SECOND = 0.6;

/** Between a person and what they did: `ti ha inviato`, `vous a envoyé`, `has sent`. */
const AUXILIARY =
  /^(?:has|have|ha|han|hat|have|te|ti|le|lhe|vous|nous|a|dir|dich|ihnen|você|vc|me|just|also|will|heeft|je|har|dig|on|telah|sudah|been|was|each|both|successfully)$/;
/** `its Tilly this is my new number` */
const GOES_ON = /^(?:this|here|my|i|i've|calling|speaking|texting|again)$/;
const SPOKEN = 3.2;
const INTRODUCES = /^(?:is|am|its|it's)$/;
const HANDS = /^(?:sent|paid|gifted|owes?|gave)$/;
const RECEIVES = 1.4;
/** What people do, behind `is`, `has` and `will`. */
const GIVES = new Set(['hat', 'heeft', 'har', 'fez', 'mandou', 'hizo', 'fizo', 'owes', 'needs']);
const TO_THEE = /^(?:dir|dich|ihnen|euch|je|u|jou|dig|deg|um|uma|un|una|you)$/;
const DOES = new Set(
  'reached started cancelled completed assigned shopping dropping delivering driving riding heading contributed donated deposited signed tipped rated liked reacted commented tagged mentioned boarded repaid owes dropped left arriving approaching requesting waiting calling coming asking nearby outside bringing picked requested shared accepted joined added invited arrived collected declined nominated pick deliver arrive collect call visit reach come meet bring contact'.split(
    ' ',
  ),
);
/** `Luz is on the way with your order` */
const ON_WAY = /^(?:way|there|restaurant|store|door|gate|pickup|location|lobby)$/;
const DOING = 1.75;
/** Verbs of sending, in the second person or with money after them. */
const TO_YOU =
  /^(?:you|your|u|me|us|rs|te|to|lhe|вам|тебе|сізге|сизге|sizə|sizga|ci|vám|vam|nekem|țe|sinulle|deg|dig|dir)$/;

/** Looks for a name in front of `ko`, `ji`, `sent you`, or of `, your`. */
export function beforeCue(scan: Scan, index: number, flags: number): void {
  if ((flags & BEFORE) !== 0) followed(scan, index);
  if ((flags & YOURS) !== 0) addressed(scan, index);
  if ((flags & VERB) !== 0) acting(scan, index);
}

/** `Debjani, your score has changed`: a name at the very start of a sentence. */
function addressed(scan: Scan, index: number): void {
  const sign = scan.word(index - 1);
  if (sign !== ',' && sign !== '!') return;
  const name = nameUpTo(scan, index - 2);
  if (!name) return;
  const before = scan.word(name.first - 1);
  if (name.first > 0 && !/^(?:[.:!?\n\])】-]|rate|meet|thank|tip)$/.test(before)) return;
  claim(scan, name, { weight: ADDRESSED, second: SECOND, isPersonal: true });
}

function acting(scan: Scan, index: number): void {
  const word = scan.word(index);
  if (HANDS.test(word)) receiving(scan, index);
  if (word === 'credited') return credited(scan, index);
  if (GIVES.has(word)) return gives(scan, index);
  const isAuxiliary = word === 'is' || word === 'has' || word === 'will';
  if (isAuxiliary && does(scan, index)) return;
  if (word === 'has' || word === 'will') return;
  if (INTRODUCES.test(word)) return introduced(scan, index);
  let last = index - 1;
  while (last > index - 4 && AUXILIARY.test(scan.word(last))) last--;
  // `Chinmayee Padhi (chinmayeep@ibl) has requested`
  if (scan.word(last) === ')') last = beforeBracket(scan, last);
  const next = scan.at(index + 1);
  const sends =
    isAddedAs(scan, index) ||
    last < index - 1 ||
    TO_YOU.test(scan.word(scan.word(index + 1) === '-' ? index + 2 : index + 1)) ||
    isMoney(scan, index + 1);
  const isOther = (scan.flagsAt(index) & PERSONAL) === 0 && !/^(?:paid|pays|sends)$/.test(word);
  if (!sends && !isOther) return;
  if (!next && last === index - 1) return;
  claim(scan, nameUpTo(scan, last), { weight: sends ? SENDS : ACTS, second: SECOND, isPersonal: sends });
}

/** `Manjunath has picked up your order`, `Shivakumar will pick you up`, `Lyft: Abdirahman is arriving`. */
function does(scan: Scan, index: number): boolean {
  const isComing = /^(?:on|almost|at)$/.test(scan.word(index + 1)) && ON_WAY.test(scan.word(index + 3));
  if (!isComing && !DOES.has(scan.word(index + 1))) return false;
  claim(scan, nameUpTo(scan, index - 1), { weight: DOING, second: SECOND, isPersonal: true });
  return true;
}

/** `Thorben hat dir 15 EUR gesendet`, `Wanderlúcia fez um Pix`: the verb of sending comes later. */
function gives(scan: Scan, index: number): void {
  if (TO_THEE.test(scan.word(index + 1)))
    claim(scan, nameUpTo(scan, index - 1), { weight: SENDS, second: SECOND });
}

/** `Harkirat Sandhu has been added as a payee` */
const isAddedAs = (scan: Scan, index: number) =>
  scan.word(index + 1) === 'as' && ((scan.flagsAt(index + 2) | scan.flagsAt(index + 3)) & ROLE) !== 0;

/** `This is Tom from`, `I am Ravi`, `it's me Tyler` */
function introduced(scan: Scan, index: number): void {
  const word = scan.word(index);
  if ((word === 'is' || word === 'am') && !/^(?:this|i|here)$/.test(scan.word(index - 1))) return;
  const name = nameFrom(scan, scan.word(index + 1) === 'me' ? index + 2 : index + 1);
  const goesOn = name !== undefined && GOES_ON.test(scan.word(name.last + 1));
  claim(scan, name, { weight: goesOn ? SPOKEN : INTRODUCED, known: !goesOn, isPersonal: goesOn });
}

const isMoney = (scan: Scan, index: number) =>
  (scan.flagsAt(index) & CURRENCY) !== 0 ||
  scan.at(index)?.kind === NUM ||
  /^[$€£₹₦]$/.test(scan.word(index));

function beforeBracket(scan: Scan, index: number): number {
  for (let i = index - 1; i > index - 8; i--) if (scan.word(i) === '(') return i - 1;
  return index;
}

/** `You sent Marisol $75.00`: money stands behind the name. */
function receiving(scan: Scan, index: number): void {
  const name = nameFrom(scan, index + 1);
  if (name && isMoney(scan, name.last + 1)) claim(scan, name, { weight: RECEIVES, second: SECOND });
}

/** `Acct XX345 debited on 20-Jan-24; SURESH credited`: the other half of a transfer. */
function credited(scan: Scan, index: number): void {
  const name = nameUpTo(scan, index - 1);
  if (name && scan.word(name.first - 1) === ';') claim(scan, name, { weight: CREDITED });
}
