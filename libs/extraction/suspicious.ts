import type { Cue } from './cues/find-cues.js';
import type { Evidence, Rule } from './evidence.js';
import { countCues, type Reading } from './reading.js';
import { ask } from './words.js';

/** Whether a private number writes. */
export const isPrivate = ({ sender }: Evidence): boolean =>
  sender !== undefined && /^(<PHONE|\+?\d{10,15}$)/.test(sender);

/** How many threats and prizes are told; smishing words its threats as advice, which counts nowhere else. */
export function luresIn(reading: Reading, evidence: Evidence): number {
  if (!isPrivate(evidence)) return countCues(reading, 'lure');
  return reading.cues.filter(({ means }) => means.has('lure')).length;
}

const MIXES_SCRIPTS = ask((_norm, text) => /[a-z]/i.test(text) && /[\u0370-\u04ff]/.test(text));

/** Look-alikes that readers overlook: a Cyrillic letter in a Latin word, `Am0unt`, `15,OOO`. */
function lookAlikes({ tokens, text, is }: Reading): { letters: boolean; digits: boolean } {
  const found = { letters: (is & MIXES_SCRIPTS) !== 0, digits: false };
  for (const { kind, text: word, start, end } of tokens) {
    if (kind !== 'word') continue;
    if (text[end] === '0' && /^[a-z]{2}/i.test(text.slice(end + 1, end + 3))) found.digits = true; // Am0unt
    if (
      word.length > 1 &&
      /^O{2,6}$/i.test(word) &&
      /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start))
    )
      found.digits = true; // 15,OOO
  }
  return found;
}

/** Bank wording from a private number, look-alike letters beside a link, or a link to act on under a threat or for a prize. */
export const suspicious: Rule = (reading, evidence) => {
  const { movements, amount } = evidence;
  const fromPrivate = isPrivate(evidence);
  const linked = reading.tokens.some(
    ({ kind, norm }) => kind === 'link' || (kind === 'mask' && norm === 'URL'),
  );
  const lured = luresIn(reading, evidence);
  const account = ({ from, means }: Cue): boolean =>
    means.has('account') && (fromPrivate || !reading.ignored[from]);
  const banking = movements.length > 0 || reading.cues.some(account);
  if (fromPrivate && (banking ? amount !== null || lured > 0 : lured > 1))
    return 'bank wording from a private number';
  if (!linked && lured === 0) return null;
  const alike = lookAlikes(reading);
  if ((alike.digits && (linked || lured > 0)) || (alike.letters && lured > 0)) return 'look-alike letters';
  const asked = linked || reading.tokens.some(({ kind, norm }) => kind === 'mask' && norm === 'PHONE');
  if (asked && lured >= (linked ? 2 : 3)) return 'lure to act';
  return null;
};
