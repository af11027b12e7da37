import { WORD } from '../reading/atoms.js';
import type { Code } from '../reading/codes.js';
import type { FoundCue } from '../reading/cue-before.js';
import type { Scan } from '../reading/scan.js';

/** `SAVE20`, `DIWALI2025`: a word and a small number. */
const PROMOTION = /^[A-Z]{3,14}\d{1,4}[A-Z]{0,4}$/;
/** What a code of a shop is called. */
const CODES = new Set(
  'code codes promo coupon voucher código codigo kod kode kupon kodu gutscheincode rabattcode codice'.split(
    ' ',
  ),
);
/** Words that stand before such a code. */
const BIDDING = new Set(
  'use apply using enter with code promo coupon quote usa aplica guna gunakan pakai utilisez mit tumia kullan'.split(
    ' ',
  ),
);
const OFFERS = new Set(
  'off cashback discount offer offers sale save extra free deal deals cupom cupón cupon descuento desconto rabatt remise réduction sconto korting diskon promosi promo indirim jimat punguzo छूट ऑफर कैशबैक % flat upto hurry grab shop bogo'.split(
    ' ',
  ),
);
/** Atoms looked at on each side. */
const REACH = 24;

/** Whether a code is what an offer is redeemed with: `Use code SAVE20 for 20% off`. */
export function isOffer(scan: Scan, code: Code, cue: FoundCue): boolean {
  if (cue.index === code.first) return BIDDING.has(scan.word(code.first - 1)) && isPromotion(scan, code);
  return CODES.has(scan.word(cue.index)) && isPromotion(scan, code);
}

/** Whether a code without a cue is one: `SAVE20 for 20% off`. */
export function isPromotion(scan: Scan, code: Code): boolean {
  if (code.digits > 4 || scan.atoms[code.first]?.kind !== WORD) return false;
  if (!PROMOTION.test(scan.slice(code.start, code.end))) return false;
  if (BIDDING.has(scan.word(code.first - 1))) return true;
  for (let i = Math.max(0, code.first - REACH); i <= code.last + REACH; i++) {
    if (OFFERS.has(scan.word(i))) return true;
  }
  return false;
}
