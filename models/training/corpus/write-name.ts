import type { Random } from '#libs/evaluation/random.js';
import { FAMILY_NAMES, FIRST_NAMES, NAME_STARTS, PAYMENT_HANDLES } from './names.data.js';
import { items } from './items.js';
import { PEOPLE } from './local-names.data.js';

const STARTS = items(NAME_STARTS);
const FIRST = items(FIRST_NAMES);
const FAMILY = items(FAMILY_NAMES);
const PEOPLE_OF = new Map(Object.entries(PEOPLE).map(([language, names]) => [language, items(names)]));
const HANDLES = items(PAYMENT_HANDLES);
const GATEWAYS = [
  'PAYTM*',
  'PYU*',
  'RAZ*',
  'RZP*',
  'CCA*',
  'BDSI*',
  'SQ *',
  'PAYPAL *',
  'UPI/',
  'POS ',
  'WWW ',
];
const PROCESSORS = ['SQ *', 'TST* ', 'PAYPAL *', 'SP ', 'IZ *', 'SUMUP *', 'STRIPE* ', 'MP*', 'PAG*', 'DLO*', 'YOCO *', 'PAYSTACK*'];
const ENDINGS = [' LTD', ' LLC', ' S.A.', ' GmbH', '.COM', ' SA DE CV', ' LTDA', ' SRL', ' Co', ' PLC', ' BRANCH', ' MALL', ' CITY', ' CENTRO', ' HTTPS'];
const TAILS = [
  ' LTD',
  ' PVT LTD',
  ' Pvt Ltd',
  ' Limited',
  ' India',
  '.COM',
  ' IN',
  ' Online',
  ' Payments',
  ' Services',
];

/** A local business nobody knows: `Sri Balaji` and an ending that tells what it sells. */
export function localName(random: Random, ending: string): string {
  return `${random.pick(STARTS)} ${ending}`;
}

/** A private person; in the language's own way where we know it. */
export function personName(random: Random, language = 'en'): string {
  const own = PEOPLE_OF.get(language);
  if (own && random.chance(0.6)) return random.pick(own);
  const name = random.chance(0.75) ? `${random.pick(FIRST)} ${random.pick(FAMILY)}` : random.pick(FIRST);
  if (random.chance(0.3)) return name.toUpperCase();
  return random.chance(0.1) ? `Mr ${name}` : name;
}

/** A payment address of a private person. */
export function personHandle(random: Random): string {
  const local = `${random.pick(FIRST)}${random.pick(['.', '', '_'])}${random.pick(FAMILY)}`.toLowerCase();
  return `${local}${random.chance(0.5) ? random.below(999) : ''}@${random.pick(HANDLES)}`;
}

/** An Indian business name the way banks write it: in capitals, behind a gateway, cut off, as a payment address. */
export function asWritten(random: Random, name: string): string {
  if (random.chance(0.5)) return name;
  if (random.chance(0.12))
    return `${name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}@${random.pick(HANDLES)}`;
  const written = random.chance(0.12) ? random.pick(GATEWAYS) + inCapitals(random, name) : inCapitals(random, name);
  return numbered(random, random.chance(0.15) ? written + random.pick(TAILS) : written);
}

/** The same abroad, where there are no payment addresses, and card networks write the city or country. */
export function asWrittenAbroad(random: Random, name: string): string {
  if (random.chance(0.45)) return name;
  let written = inCapitals(random, name);
  if (random.chance(0.06)) written = random.pick(PROCESSORS) + written;
  if (random.chance(0.12)) written += random.pick(ENDINGS);
  return numbered(random, written);
}

const inCapitals = (random: Random, name: string): string =>
  random.chance(0.6) ? name.toUpperCase() : name;

/** Order and branch numbers, the cut at the end of a field, a slip. */
function numbered(random: Random, name: string): string {
  let written = name;
  if (random.chance(0.1)) {
    written += ` #${random.pick(['ORD', 'Z', 'A', 'TX', ''])}${random.below(99999)}`;
  } else if (random.chance(0.05)) written += `*ORDER ${random.below(99999)}`;
  else if (random.chance(0.08)) written += ` ${10 + random.below(9000)}`;
  // Fields of card networks and banks end after 22, 20 or fewer letters.
  if (random.chance(0.1)) written = written.slice(0, 12 + random.below(11)).trimEnd();
  if (random.chance(0.02)) written = written.replace(/o/i, '0');
  return written;
}

/** A phrase in one of the ways it is written. */
export function dressed(random: Random, phrase: string): string {
  const way = random.next();
  if (way < 0.4) return phrase;
  if (way < 0.65) return phrase.replace(/(^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return way < 0.77 ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase.toUpperCase();
}
