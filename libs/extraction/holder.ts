import { gapBefore, type Reading } from './reading.js';

/** Hangul or Han letters with some starred, as banks write their customer: `김*호`. */
const STARRED = /^(?=[^*]{0,4}\*)[\u4e00-\u9fff\uac00-\ud7a3*]{2,5}$/;

/** Whether the name that ends before token `to` is that of the customer or issuer, with 님 or 様 or the card's number behind it. */
export function isHolder(reading: Reading, to: number, written: string): boolean {
  const { tokens, cueAt } = reading;
  if (STARRED.test(written)) return true;
  const next = tokens[to];
  if (!next) return false;
  const gap = gapBefore(reading, to);
  if (/^\*{0,3}$/.test(gap) && next.kind === 'word') return cueAt[to]?.means.has('own') ?? false;
  return gap === '(' && (next.kind === 'number' || next.norm === 'CARD' || next.norm === 'ACCOUNT');
}

/** Whether the name holds a word for a card or account, as that of the card itself does: `현대카드`. */
export function isCardName({ cueAt, text, tokens }: Reading, from: number, to: number): boolean {
  const glued = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  if (!/[\u3041-\ud7a3]/.test(glued)) return false;
  for (let at = from; at < to; at++) if (cueAt[at]?.means.has('account')) return true;
  return false;
}
