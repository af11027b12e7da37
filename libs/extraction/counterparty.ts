import { merchantIn } from '#libs/merchants/index.js';
import { Meanings } from './cues/meanings.js';
import { displayName } from './display-name.js';
import type { Money } from './money.js';
import { namesOf, type Names, type Slot } from './name-at.js';
import { nameSlots } from './name-slots.js';
import type { Reading } from './reading.js';

/** The other side of a payment: as written, and the clean name when it is a business. */
export interface OtherSide {
  counterparty: string | null;
  merchant: string | null;
}

const CASH_POINT = /\b(?:ATM|bankomat|cajero)\b/i; // at SBI ATM
/** Below this a known merchant elsewhere in the text is the better guess. */
const SURE = 2;

const LABELS = Meanings.of(['balance', 'limit']);

/** The text without advice, sums and labels such as `New balance`, for a last look for a known name. */
function remainder({ reading: { text, tokens, ignored, cueAt }, isMoney }: Names): string {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!ignored[at] && !isMoney[at] && !cueAt[at]?.means.any(LABELS)) continue;
    pieces.push(text.slice(start, tokens[at]!.start));
    start = tokens[at]!.end;
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(start)].join(' ');
}

function sideOf({ written, mask }: Slot): OtherSide | null {
  if (mask) return { counterparty: written, merchant: null };
  const merchant = displayName(written);
  if (!merchant) return null;
  return { counterparty: written, merchant: CASH_POINT.test(written) ? null : merchant };
}

/** Finds who is on the other side: named where the wording says so, else a known merchant anywhere in the text. */
export function findOtherSide(reading: Reading, sums: readonly Money[], incoming: boolean): OtherSide {
  let weak: OtherSide | null = null;
  const names = namesOf(reading, sums);
  for (const slot of nameSlots(names, incoming)) {
    if (slot.trust < SURE && weak) break;
    const side = sideOf(slot);
    if (side && slot.trust >= SURE) return side;
    weak ??= side;
  }
  const known = merchantIn(remainder(names))?.merchant.name;
  if (known) return { counterparty: known, merchant: known };
  return weak ?? { counterparty: null, merchant: null };
}
