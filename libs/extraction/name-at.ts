import { Meanings } from './cues/meanings.js';
import { isCardName, isHolder } from './holder.js';
import type { Money } from './money.js';
import { gapBefore, type Reading } from './reading.js';
import type { Token } from './tokens.js';
import { ask } from './words.js';

/** A place in the text where the other side may be named. */
export interface Slot {
  /** As written; a mask token when the name was masked. */
  written: string;
  /** The type of the mask, or null for a name in clear. */
  mask: string | null;
  /** How much the wording promises a name. */
  trust: number;
  /** The token behind it. */
  to: number;
}

/** A reading with the tokens that are money marked, where no name can be. */
export interface Names {
  reading: Reading;
  isMoney: readonly boolean[];
  /** Whether capitals tell a name from the wording, which is in small letters. */
  mixed: boolean;
}

const MAX_WORDS = 7;
/** Trust in a name that no wording leads to, which may be the customer's or the card's. */
const UNANNOUNCED = 1;
const ENDS = Meanings.of([
  'end',
  'debit',
  'credit',
  'refund',
  'balance',
  'old-balance',
  'limit',
  'due',
  'payee',
  'payer',
  'place',
  'by',
  'info',
  'advice',
  'own',
  'amount',
  'beneficiary',
  'behind',
  'reference',
]);
export const PARTING = /[,;:(|~>\n]| -|- |\. /; // `Green Shop, Pune`, `Green Shop - SBI`
/** Titles and rails that stand before a name without being part of it. */
const LEADS = new Set(
  'mr mrs ms dr m s vpa upi id linked user smt shri sri the a an merchant via by payroll salary bacs erip spei pix pat pac'.split(
    ' ',
  ),
);
/** Digits of a name that touch a letter; more are a number. */
const LONGEST_GLUED = 4;
const MASKED_NAMES = new Set(['PERSON', 'VPA', 'PHONE', 'EMAIL', 'USERNAME']);

const SMALL = ask((_norm, text) => /^\p{Ll}{3}/u.test(text));

/** Marks the tokens of sums, currencies included. */
export function namesOf(reading: Reading, sums: readonly Money[]): Names {
  const isMoney: boolean[] = [];
  for (let at = 0; at < reading.tokens.length; at++) isMoney.push(false);
  for (const { from, to } of sums) isMoney.fill(true, from, to + 1);
  let small = 0;
  for (const { is } of reading.tokens) if ((is & SMALL) !== 0) small++;
  return { reading, isMoney, mixed: small > 1 };
}

/** Whether a word is written as names are: with a capital, or in letters that have none. */
export const isNamed = (written: string): boolean => /^\p{Ll}?[\p{Lu}\p{Lo}\p{N}]/u.test(written);

/** Whether words are in capitals only. */
export const isCapitals = (written: string): boolean => /^(?=.*\p{Lu})\P{Ll}+$/su.test(written);
/** The same of one word. */
export const CAPITALS = ask((_norm, text) => isCapitals(text));

/** Grammar that a name in capitals may hold. */
const GRAMMAR = Meanings.of(['end', 'payee', 'payer', 'place', 'by', 'own', 'purpose']);
/** English that goes on behind a name even in capitals. */
const GOES_ON = new Set('on via using ref refno dt dated at from upi neft imps rtgs'.split(' '));

/** The LA of `GASOL LA HERRADURA`, the AND of `PAY AND PARK`: in capitals like the name, and the name goes on. */
function isInCapitals({ reading, mixed }: Names, at: number, first: number): boolean {
  const { tokens, cueAt } = reading;
  if (!mixed || (tokens[first]!.is & CAPITALS) === 0) return false;
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (!token || (token.is & CAPITALS) === 0 || GOES_ON.has(token.norm)) return false;
    if (i > first && (token.stop || token.line || PARTING.test(gapBefore(reading, i)))) return false;
    const cue = cueAt[i];
    if (!cue) return token.text.length > 1;
    if (!cue.means.within(GRAMMAR)) return false;
  }
  return false;
}

function endsName(names: Names, at: number, first: number): boolean {
  const { reading, isMoney } = names;
  const { tokens, cueAt, ignored } = reading;
  const token = tokens[at]!;
  if (ignored[at] || isMoney[at] || token.kind === 'date' || token.kind === 'time' || token.kind === 'link')
    return true;
  if (at > first && (token.stop || token.line || PARTING.test(gapBefore(reading, at)))) return true;
  if (token.kind === 'number')
    return !token.glued && (token.text.length > 4 || at === first) && !tokens[at + 1]?.glued;
  const cue = cueAt[at];
  return cue?.from === at && cue.means.any(ENDS) && !isInCapitals(names, at, first);
}

/** Whether a name holds a word for an account, as that of the customer's own does. */
export function isAccountName({ cueAt }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (cueAt[at]?.means.has('account')) return true;
  return false;
}

/** `en cuenta`, `na conta`: only words for an account. */
function isAccountWord({ cueAt }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!cueAt[at]?.means.has('account')) return false;
  return true;
}

/** Whether a word only stands before a name; the A of `A2B` is part of it. */
function leads(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || !LEADS.has(token.norm)) return false;
  return !next?.glued || next.kind !== 'number' || next.text.length > LONGEST_GLUED;
}

/** Reads the name that starts at a token; null when something else stands there. */
export function nameAt(names: Names, start: number, trust: number): Slot | null {
  const { tokens, text } = names.reading;
  let first = start;
  while (leads(tokens, first)) first++;
  let at = first;
  for (; at < tokens.length && at < first + MAX_WORDS; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mask') {
      if (at === first && MASKED_NAMES.has(token.norm))
        return { written: token.text, mask: token.norm, trust, to: at + 1 };
      break;
    }
    if (endsName(names, at, first)) break;
  }
  // `GREEN SHOP Card: <CARD:…>`: the last word is a label
  const labelled = at > first && text[tokens[at - 1]!.end] === ':';
  if (labelled && at > first + 1) at--;
  if (at === first) return null;
  const inner = labelled && at === first + 1 && at < tokens.length ? nameAt(names, at, trust) : null;
  if (inner) return inner; // `ERIP: GREEN SHOP`
  const written = text.slice(tokens[first]!.start, tokens[at - 1]!.end);
  if (isAccountWord(names.reading, first, at)) return null;
  const unannounced = trust <= UNANNOUNCED;
  if (unannounced && (isHolder(names.reading, at, written) || isCardName(names.reading, first, at)))
    return null;
  return { written, mask: null, trust, to: at };
}
