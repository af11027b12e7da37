import { Meanings } from './cues/meanings.js';
import { isCardName, isHolder } from './holder.js';
import type { Money } from './money.js';
import { gapBefore, type Reading } from './reading.js';

/** A place in the text where the other side may be named. */
export interface Slot {
  /** As written; a mask token when the name was masked. */
  written: string;
  /** The type of the mask, or null for a name in clear. */
  mask: string | null;
  /** How much the wording promises a name. */
  trust: number;
}

/** A reading with the tokens that are money marked, where no name can be. */
export interface Names {
  reading: Reading;
  isMoney: readonly boolean[];
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
]);
const PARTING = /[,;:(|~>\n]| -|- |\. /; // `Green Shop, Pune`, `Green Shop - SBI`
/** Titles and rails that stand before a name without being part of it. */
const LEADS = new Set(
  'mr mrs ms dr m s vpa upi id linked user smt shri sri the a an merchant via by'.split(' '),
);
const MASKED_NAMES = new Set(['PERSON', 'VPA', 'PHONE', 'EMAIL', 'USERNAME']);

/** Marks the tokens of sums, currencies included. */
export function namesOf(reading: Reading, sums: readonly Money[]): Names {
  const isMoney: boolean[] = [];
  for (let at = 0; at < reading.tokens.length; at++) isMoney.push(false);
  for (const { from, to } of sums) isMoney.fill(true, from, to + 1);
  return { reading, isMoney };
}

function endsName({ reading, isMoney }: Names, at: number, first: number): boolean {
  const { tokens, cueAt, ignored } = reading;
  const token = tokens[at]!;
  if (ignored[at] || isMoney[at] || token.kind === 'date' || token.kind === 'time' || token.kind === 'link')
    return true;
  if (at > first && (token.stop || token.line || PARTING.test(gapBefore(reading, at)))) return true;
  if (token.kind === 'number')
    return !token.glued && (token.text.length > 4 || at === first) && !tokens[at + 1]?.glued;
  const cue = cueAt[at];
  return cue?.from === at && cue.means.any(ENDS);
}

/** `en cuenta`, `na conta`: only words for an account. */
function isAccountWord({ cueAt }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!cueAt[at]?.means.has('account')) return false;
  return true;
}

/** Reads the name that starts at a token; null when something else stands there. */
export function nameAt(names: Names, start: number, trust: number): Slot | null {
  const { tokens, text } = names.reading;
  let first = start;
  while (tokens[first]?.kind === 'word' && LEADS.has(tokens[first]!.norm)) first++;
  let at = first;
  for (; at < tokens.length && at < first + MAX_WORDS; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mask') {
      if (at === first && MASKED_NAMES.has(token.norm))
        return { written: token.text, mask: token.norm, trust };
      break;
    }
    if (endsName(names, at, first)) break;
  }
  // `GREEN SHOP Card: <CARD:…>`: the last word is a label
  if (at > first + 1 && text[tokens[at - 1]!.end] === ':') at--;
  if (at === first) return null;
  const written = text.slice(tokens[first]!.start, tokens[at - 1]!.end);
  if (isAccountWord(names.reading, first, at)) return null;
  const unannounced = trust <= UNANNOUNCED;
  if (unannounced && (isHolder(names.reading, at, written) || isCardName(names.reading, first, at)))
    return null;
  return { written, mask: null, trust };
}
