import { nameAt, NAME_INDEX, nameKey, type NameEntry } from './name-index.js';
import type { Merchant } from './merchants.js';
import { nameWords, type NameWord } from './name-words.js';

/** Words that follow a name without being part of it. */
const TAIL = new Set(
  'ltd limited pvt private pte plc llc llp inc corp corporation co company gmbh sa srl bv ag india in com net org online order orders store stores shop retail app web website payments payment pay services service enterprises txn bill pg upi collect www http https the'.split(
    ' ',
  ),
);
/** Words that stand before a name without being part of it. */
const LEAD = new Set(
  'www http https to at from for m s ms pos ecom ecs nach ach imps neft upi p2m vps vin pur ind si tst sp'.split(
    ' ',
  ),
);
const GLUED_TAIL =
  /(?:online|orders?|payments?|web|india|app|merchant|store|official|pvtltd|ltd|pay|upi|in|com)?(?<!\d)\d{0,64}$/;
const DIGITS = /\d/;

const keyOf = (words: NameWord[], from: number, to: number): string => {
  let key = '';
  for (let i = from; i < to; i++) key += words[i]?.key ?? '';
  return key;
};

/** Whether a name is a wallet, UPI app, gateway, network or bank, which is never the merchant. */
export function isRail(name: string): boolean {
  return NAME_INDEX.get(nameKey(name))?.rail === true;
}

/** The longest known name that starts at word `from`, with the index of the word after it. */
export function longestName(words: NameWord[], from: number): { entry: NameEntry; next: number } | undefined {
  let found: { entry: NameEntry; next: number } | undefined;
  let key = '';
  for (let i = from; i < words.length; i++) {
    const word = words[i]!;
    if (i > from && !word.joins) break;
    key += word.key;
    const entry = nameAt(key);
    if (entry === false) break;
    if (entry) found = { entry, next: i + 1 };
  }
  return found;
}

/** Knows the merchant behind a name as a bank writes it: `ZOMATO*ORDER 123`, `UPI/ZOMATO LTD`, `zomato@hdfcbank`. */
export function findMerchant(name: string): Merchant | undefined {
  const at = name.indexOf('@');
  const words = nameWords(at > 0 ? name.slice(0, at) : name);
  let first = 0;
  let last = words.length;
  const whole = NAME_INDEX.get(keyOf(words, 0, last));
  if (whole) return whole.rail ? undefined : whole.merchant;

  while (first < last - 1 && LEAD.has(words[first]?.key ?? '')) first++;

  while (
    last - 1 > first &&
    (TAIL.has(words[last - 1]?.key ?? '') || DIGITS.test(words[last - 1]?.key ?? ''))
  )
    last--;
  const trimmed = NAME_INDEX.get(keyOf(words, first, last));
  if (trimmed) return trimmed.rail ? undefined : trimmed.merchant;

  for (let i = first; i < last;) {
    const found = longestName(words, i);
    const { entry } = found ?? {};
    if (entry && !entry.rail && (!entry.ambiguous || afterRail(words, first, i, last))) return entry.merchant;
    i = found?.next ?? i + 1;
  }
  return at > 0 ? gluedName(keyOf(words, 0, words.length)) : undefined;
}

/** An ambiguous name counts when nothing but rails stands before it and nothing after: `PAYTM*METRO`. */
function afterRail(words: NameWord[], first: number, i: number, last: number): boolean {
  return i > first && last - i === 1 && NAME_INDEX.get(keyOf(words, first, i))?.rail === true;
}

/** `zomatoonline` and `swiggy8765` of payment addresses, where a name is glued to what follows. */
function gluedName(local: string): Merchant | undefined {
  if (local.length > 64) return undefined;
  const entry = NAME_INDEX.get(local.replace(GLUED_TAIL, '').replace(/(?<!\d)\d{1,64}$/, ''));
  return entry && !entry.rail ? entry.merchant : undefined;
}
