import { merchantIn } from '#libs/merchants/index.js';
import { displayName } from './display-name.js';
import { nameSlots } from './name-slots.js';
import type { Reading } from './reading.js';

/** The other side of a payment: as written, and the clean name when it is a business. */
export interface OtherSide {
  counterparty: string | null;
  merchant: string | null;
}

/** The text without advice, for a last look for a known name. */
function withoutAdvice({ text, tokens, ignored }: Reading): string {
  const first = ignored.indexOf(true);
  if (first < 0) return text;
  const pieces: string[] = [];
  let start = 0;
  tokens.forEach((token, at) => {
    if (!ignored[at]) return;
    if (!ignored[at - 1]) pieces.push(text.slice(start, token.start));
    start = token.end;
  });
  return [...pieces, text.slice(start)].join(' ');
}

const CASH_POINT = /\b(?:ATM|bankomat|cajero)\b/i;

/** Finds who is on the other side: named where the wording says so, else a known merchant anywhere in the text. */
export function findOtherSide(reading: Reading, incoming: boolean): OtherSide {
  for (const { written, mask, trust } of nameSlots(reading, incoming)) {
    if (mask) return { counterparty: written, merchant: null };
    const merchant = displayName(written);
    if (!merchant) continue;
    if (CASH_POINT.test(written)) return { counterparty: written, merchant: null };
    if (trust < 2) break;
    return { counterparty: written, merchant };
  }
  const known = merchantIn(withoutAdvice(reading));
  if (known) return { counterparty: known.merchant.name, merchant: known.merchant.name };
  const [weak] = nameSlots(reading, incoming).filter(({ trust, mask }) => trust < 2 && !mask);
  const merchant = weak ? displayName(weak.written) : null;
  return { counterparty: merchant && weak ? weak.written : null, merchant };
}
