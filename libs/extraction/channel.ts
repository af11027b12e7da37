import type { Channel } from '#libs/contracts/index.js';
import type { Reading } from './reading.js';
import { ask } from './words.js';

/** Folded words of each rail, the telling ones first: `NEFT` decides over `transfer`. */
const WORDS: readonly (readonly [Channel, string])[] = [
  ['mandate', 'mandate autopay ach nach ecs emandate enach'], // ACH*GREEN FUND
  ['neft', 'neft'], // NEFT of Rs 90
  ['rtgs', 'rtgs'], // RTGS of Rs 90
  ['imps', 'imps'], // IMPS Ref
  ['upi', 'upi vpa bhim gpay phonepe'], // UPI txn
  [
    'atm',
    'atm bankomat geldautomat distributeur cajero eletronico dab banomate withdrawn cashpoint snyatie snyato vydacha',
  ], // withdrawn at ATM
  ['cheque', 'cheque chq check chk'], // Cheque No
  ['wallet', 'wallet ewallet mpesa momo bkash nagad esewa gcash telebirr'], // wallet A/c
  [
    'card',
    'card pos ecom visa mastercard rupay maestro mir tarjeta cartao carte karta kartu kart swiped cc dc',
  ], // Card XX9
  ['cash', 'cash nalichnye nalichnyh nalichnymi efectivo especes'], // towards Cash Deposit
  ['interest', 'interest intt protsentov procenty interes juros interets'], // Interest of Rs 9
  ['fee', 'fee fees charges charge amc komissiya komissii comision tarifa frais'], // SMS charges
  ['transfer', 'transfer transferred trf tpt perevod transferencia virement zelle pix'], // by Transfer
];
const RANK = new Map<string, number>();
WORDS.forEach(([, words], rank) => words.split(' ').forEach((word) => RANK.set(word, rank)));
const RAIL = ask((norm) => RANK.has(norm));

/** What a masked token says of it. */
const MASKED = new Map([
  ['VPA', 'upi'],
  ['CARD', 'card'],
]);

/** The rail the money took, from the words outside advice; a fee charged on top of the amount is no rail. */
export function chooseChannel(
  { tokens, masks, ignored, text, is }: Reading,
  extraFee: boolean,
): Channel | null {
  let best = WORDS.length;
  let charges = false;
  const length = (is & RAIL) === 0 ? 0 : tokens.length;
  for (let at = 0; at < length; at++) {
    if ((tokens[at]!.is & RAIL) === 0 || ignored[at]) continue;
    const { norm } = tokens[at]!;
    charges ||= norm === 'charges' || norm === 'amc';
    best = Math.min(best, RANK.get(norm)!);
  }
  for (const at of masks) {
    const rail = ignored[at] ? undefined : MASKED.get(tokens[at]!.norm);
    if (rail !== undefined) best = Math.min(best, RANK.get(rail)!);
  }
  if (best === WORDS.length && /\bM-?PESA\b/i.test(text)) return 'wallet';
  let channel = WORDS[best]?.[0] ?? null;
  if (channel === 'card' && !extraFee && charges) channel = 'fee'; // towards annual charges of your card
  return channel === 'fee' && extraFee ? null : channel;
}
