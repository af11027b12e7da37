import type { Fields } from '#libs/contracts/index.js';
import { findMerchant, namesIn, type Merchant } from '#libs/merchants/index.js';
import { inputWords } from './input-words.js';

/** Ends the marks and begins the words of the text. */
export const TEXT_FOLLOWS = '|';

/** The other side is a private person, or an account of one. */
const PRIVATE = /^<(PERSON|VPA|PHONE|ACCOUNT|EMAIL|IBAN)(?::[^<>\s]{0,64})?>$/;
/** Rails whose name says what was done; the others are the sender's name and say nothing. */
const TELLING_RAIL = /^(?:atm|pos|neft|imps|rtgs|nach|ach|ecs|upi|bbps|cred|m-?pesa|visa|wallet)$/i;

/**
 * The text the model reads: marks for what extraction found (`ch:upi dir:debit m:zomato c:zomato`), then the words of
 * the masked text without digits, tokens and names of banks. `known` decides which merchant counts as known;
 * training hides some, so that the model learns to do without.
 */
export function modelInput(
  text: string,
  fields: Pick<Fields, 'channel' | 'direction' | 'isRefund' | 'merchant' | 'counterparty'>,
  known: (merchant: Merchant) => boolean = () => true,
): string {
  const names = namesIn(text);
  const merchant = merchantOf(fields) ?? names.find((name) => name.merchant)?.merchant;
  const marks = [`dir:${fields.direction ?? 'none'}`, `ch:${fields.channel ?? 'none'}`];
  if (fields.isRefund) marks.push('refund:yes');
  if (merchant && known(merchant)) {
    marks.push(`mc:${merchant.category}`, `m:${inputWords(merchant.name).join('_')}`);
  }
  const other = fields.merchant ?? fields.counterparty;
  marks.push(`who:${PRIVATE.exec(other ?? '')?.[1]?.toLowerCase() ?? (other === null ? 'none' : 'named')}`);
  if (other !== null) marks.push(...inputWords(other).map((word) => `c:${word}`));
  else marks.push('c:none');

  let from = 0;
  const rest: string[] = [];
  for (const { merchant: named, start, end } of names) {
    if (named || TELLING_RAIL.test(text.slice(start, end))) continue;
    rest.push(...inputWords(text.slice(from, start)), '<rail>');
    from = end;
  }
  rest.push(...inputWords(text.slice(from)));
  return [...marks, TEXT_FOLLOWS, ...rest].join(' ');
}

function merchantOf({
  merchant,
  counterparty,
}: Pick<Fields, 'merchant' | 'counterparty'>): Merchant | undefined {
  if (merchant !== null) return findMerchant(merchant);
  return counterparty === null ? undefined : findMerchant(counterparty);
}
