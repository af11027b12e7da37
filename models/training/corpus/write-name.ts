import type { Random } from '../random.js';
import { FAMILY_NAMES, FIRST_NAMES, NAME_STARTS, PAYMENT_HANDLES } from './names.data.js';
import { items } from './items.js';

const STARTS = items(NAME_STARTS);
const FIRST = items(FIRST_NAMES);
const FAMILY = items(FAMILY_NAMES);
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

export function personName(random: Random): string {
  const name = random.chance(0.75) ? `${random.pick(FIRST)} ${random.pick(FAMILY)}` : random.pick(FIRST);
  if (random.chance(0.3)) return name.toUpperCase();
  return random.chance(0.1) ? `Mr ${name}` : name;
}

/** A payment address of a private person. */
export function personHandle(random: Random): string {
  const local = `${random.pick(FIRST)}${random.pick(['.', '', '_'])}${random.pick(FAMILY)}`.toLowerCase();
  return `${local}${random.chance(0.5) ? random.below(999) : ''}@${random.pick(HANDLES)}`;
}

/** A business name the way banks write it: in capitals, behind a gateway, cut off, as a payment address. */
export function asWritten(random: Random, name: string): string {
  if (random.chance(0.5)) return name;
  if (random.chance(0.12))
    return `${name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}@${random.pick(HANDLES)}`;
  let written = random.chance(0.6) ? name.toUpperCase() : name;
  if (random.chance(0.12)) written = random.pick(GATEWAYS) + written;
  if (random.chance(0.15)) written += random.pick(TAILS);
  else if (random.chance(0.12))
    written += ` #${random.pick(['ORD', 'Z', 'A', 'TX', ''])}${random.below(99999)}`;
  else if (random.chance(0.06)) written += `*ORDER ${random.below(99999)}`;
  else if (random.chance(0.06)) written += ` ${1000 + random.below(9000)}`;
  if (random.chance(0.05)) written = written.slice(0, Math.max(8, 16));
  if (random.chance(0.03)) written = written.replace(/o/i, '0');
  return written;
}
