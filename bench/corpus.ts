import { Random } from '#libs/evaluation/random.js';
import { VALUES } from './values.js';

const SHORTEST = 60;
const LONGEST = 640;

const ALERTS = [
  'Rs.{amount} debited from A/c no. {tail} on {date} to {name}. UPI Ref {ref}. Not you? Call 1800111109',
  'Dear UPI user A/C {tail} debited by {amount} on date {date} trf to {merchant} Refno {ref}',
  'Received Rs {amount} from {vpa} in A/c ending {code}. UTR {utr}. Avl Bal Rs {amount}',
  'INR {amount} spent on Card {tail} at {merchant} on {date} {time}. Avl Lmt INR {amount}',
  'NEFT of Rs {amount} to {name}, A/c {account}, IFSC {ifsc} done on {date}. UTR {utr}',
  '{code} is your OTP for INR {amount} at {merchant} on card {tail}. Valid for 10 minutes. Do not share',
  'Card {card} declined for Rs {amount} at {merchant} on {date}. Reason: limit exceeded',
  'Your PAN {pan} is linked with A/c {account}. Registered mobile {phone}, e-mail {email}',
  'Salary INR {amount} credited to A/c {tail} on {date} at {time}. Clear balance INR {amount}',
  'Dear {name}, your EMI of Rs {amount} for loan a/c {account} is due on {date}. Pay at {link}',
  'GBP {amount} paid to {merchant} with card ending {code} on {date}. Available balance GBP {amount}',
  'You have received Ksh{amount} from {name} {phone} on {date} at {time}. New balance is Ksh{amount}',
  'आपके खाते {tail} से रु {amount} {date} को {name} को भेजे गए। संदर्भ {ref}',
];
const SENTENCES = [
  ' Thank you for banking with us.',
  ' If this was not you, please visit the nearest branch at once.',
  ' This is a computer generated message and needs no reply.',
  ' Charges may apply as per the schedule of your account.',
  ' Download our new app and manage your money on the go.',
  ' Your statement for the month is ready in net banking.',
  ' Please keep sufficient balance to avoid a penalty.',
  ' Never share your PIN, OTP or CVV with anyone.',
  ' If not done by you, SMS BLOCK {code} to 567676 or call {phone}.',
  ' Avl Bal Rs {amount} as on {date} {time}.',
  ' Details were sent to {email}.',
  ' For queries visit {link} or your home branch.',
  ' Beneficiary {name} A/c {account} was added on {date}.',
  ' Ref {ref}.',
  ' Cheque no {code} for Rs {amount} is in clearing.',
  ' Terms and conditions apply. The offer ends soon and cannot be combined with other offers.',
];

/** Bank messages of 60 to 640 characters, most of them of one SMS (160) or less; the same seed makes the same messages. */
export function makeCorpus(size: number, seed: number): string[] {
  const chance = new Random(seed);
  return Array.from({ length: size }, () =>
    message(chance, SHORTEST + Math.floor((LONGEST - SHORTEST) * chance.next() ** 8)),
  );
}

/** Messages of exactly 640 characters. */
export function makeLongMessages(size: number, seed: number): string[] {
  const chance = new Random(seed);
  return Array.from({ length: size }, () => message(chance, LONGEST).slice(0, LONGEST).padEnd(LONGEST, '.'));
}

function message(chance: Random, length: number): string {
  let text = fill(chance.pick(ALERTS), chance);
  while (text.length < length) text += fill(chance.pick(SENTENCES), chance);
  return text.slice(0, LONGEST);
}

const fill = (template: string, chance: Random): string =>
  template.replace(/\{([a-z]{2,8})\}/g, (_, name: string) => VALUES[name]?.(chance) ?? '');
