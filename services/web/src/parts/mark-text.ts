/** A part of a text and what it tells of the transaction. */
export interface Piece {
  text: string;
  is?: 'amount' | 'merchant' | 'day' | 'token';
}

/** What was read from a text. */
export interface Told {
  /** Decimal string. */
  amount: string | null;
  merchant: string | null;
  /** As 2026-11-26. */
  day: string;
}

const NOTHING: Told = { amount: null, merchant: null, day: '' };

type Span = [start: number, end: number, is: NonNullable<Piece['is']>];

// As `<ACCOUNT:k13g…>`, and `<OTP>` for what may not even be told apart.
const TOKEN = /<[A-Z_]+(?::[^<>\s]+)?>/g;
// As `1,25,000.50`.
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
// As `2026-11-21`, `21-11-26`, `21/11/2026`, `21Nov26` or `21 November 2026`.
const DAY =
  /\b(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[-/. ]?(\d{1,2}|[A-Za-z]{3})[a-z]{0,6}[-/. ]?(\d{4}|\d\d))\b/g;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Digits that an amount has after its point at most. */
const MOST_DIGITS = 9;
/** A shorter word of a name may stand anywhere. */
const MIN_WORD = 4;

/** Takes a masked text apart at what was read from it: amount, merchant, day and the tokens of hidden values. */
export function markText(text: string, told: Told = NOTHING): Piece[] {
  const tokens = [...text.matchAll(TOKEN)].map((found): Span => spanOf(found, 'token'));
  const further = [amountIn(text, told.amount), merchantIn(text, told.merchant), dayIn(text, told.day)];
  const spans: Span[] = [...tokens];
  for (const span of further)
    if (span && spans.every(([start, end]) => span[1] <= start || span[0] >= end)) spans.push(span);
  spans.sort(([a], [b]) => a - b);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end, is] of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), is });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

function amountIn(text: string, amount: string | null): Span | undefined {
  if (amount === null) return undefined;
  const wanted = plain(amount);
  const found = [...text.matchAll(NUMBER)].find(([written]) => plain(written) === wanted);
  return found && spanOf(found, 'amount');
}

function merchantIn(text: string, merchant: string | null): Span | undefined {
  if (merchant === null) return undefined;
  const [whole, ...words] = [merchant, ...merchant.split(/\s+/).filter((word) => word.length >= MIN_WORD)];
  const low = text.toLowerCase();
  const name = [whole!, ...words].find((each) => low.includes(each.toLowerCase()));
  if (name === undefined) return undefined;
  const start = low.indexOf(name.toLowerCase());
  return [start, start + name.length, 'merchant'];
}

function dayIn(text: string, day: string): Span | undefined {
  const found = [...text.matchAll(DAY)].find(([, year, month, date, date2, month2 = '', year2]) => {
    const number = MONTHS.indexOf(month2.toLowerCase()) + 1 || Number(month ?? month2);
    const written = [year ?? year2, number, date ?? date2].map((part) => Number(part) % 100);
    return written.every((part, i) => part === Number(day.split('-')[i]) % 100);
  });
  return found && spanOf(found, 'day');
}

/** `1,250.50` and `1250.5` are the same amount. */
const plain = (written: string): string => {
  const [whole = '', fraction = ''] = written.replaceAll(',', '').split('.');
  return `${BigInt(whole)}.${fraction.padEnd(MOST_DIGITS, '0')}`;
};

const spanOf = (found: RegExpExecArray, is: Span[2]): Span => [
  found.index,
  found.index + found[0].length,
  is,
];
