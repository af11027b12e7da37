import { isBankName } from './bank.js';
import { CAPITALS, isAccountName, isCapitals, nameAt, type Names, type Slot } from './name-at.js';

/** How much a name set off by itself and one in capitals promise; nothing leads to either. */
export const STANDALONE_TRUST = 1;
export const CAPITALS_TRUST = 0.85;
const OWN = new Set(['ACCOUNT', 'CARD']);
/** `RU/Chelyabinsk/GREEN SHOP` */
const COUNTRY_PATH = /^[A-Z]{2}\/[^/;\n]{2,30}\/(?=\p{L})/u;

/** Whether something ended before a token, so that a name may begin there. */
function beginsApart({ reading, isMoney }: Names, at: number): boolean {
  const { tokens, cueAt } = reading;
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (!before) return false;
  const ended =
    token.stop || token.line || before.kind === 'date' || before.kind === 'time' || isMoney[at - 1];
  const means = cueAt[at - 1]?.means;
  const bought = (means?.has('debit') || means?.has('refund')) === true && !means?.has('out');
  if (before.norm === 'on' && tokens[at - 2]?.kind === 'date') return true; // on 9 May on GREEN SHOP
  return ended || bought || (before.kind === 'mask' && OWN.has(before.norm));
}

/** A name set off by itself behind a sum, a day, a card or a line end, as card alerts of many countries write the shop. */
export function standaloneSlots(names: Names, incoming: boolean): Slot[] {
  const { tokens, cueAt, ignored } = names.reading;
  const slots: Slot[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const { kind, line } = tokens[at]!;
    const starts = kind === 'word' || (kind === 'number' && line); // 365PLUS
    if (!starts || cueAt[at] || ignored[at] || names.isMoney[at] || !beginsApart(names, at)) continue;
    const slot = standaloneAt(names, at, incoming);
    if (slot) slots.push(slot);
  }
  return slots;
}

function standaloneAt(names: Names, at: number, incoming: boolean): Slot | null {
  const { tokens, text } = names.reading;
  const { start } = tokens[at]!;
  const path = COUNTRY_PATH.exec(text.slice(start, start + 100));
  if (path) {
    const inside = tokens.findIndex((token) => token.start >= start + path[0].length);
    return inside < 0 ? null : nameAt(names, inside, STANDALONE_TRUST);
  }
  const slot = nameAt(names, at, STANDALONE_TRUST);
  if (!slot || slot.mask) return null;
  const end = start + slot.written.length;
  let next = at + 1;
  while (next < tokens.length && tokens[next]!.start < end) next++;
  if (incoming && !isLine(names, at, next)) return null;
  return isSetOff(names, at, next, slot.written) ? slot : null;
}

/** A name that is a whole line, or up to the word for what came in: `GREEN LTD salary`. */
function isLine({ reading: { tokens, cueAt } }: Names, from: number, next: number): boolean {
  const after = cueAt[next]?.means.has('credit') && !tokens[next]!.line ? next + 1 : next;
  return tokens[from]!.line && (tokens[after]?.line ?? true);
}

/** In capitals, on a line of its own, or between the sum and the balance. */
function isSetOff(names: Names, from: number, next: number, written: string): boolean {
  const { isMoney } = names;
  const { tokens, cueAt } = names.reading;
  if (written.length > 3 && isSign(written)) return true;
  if (!/^\p{Lu}|^\p{Lo}/u.test(written)) return false;
  if (isLine(names, from, next)) return true;
  const before = tokens[from - 1]?.kind;
  if ((before === 'date' || before === 'time') && isMoney[next]) return true;
  return isMoney[from - 1] === true && cueAt[next]?.means.has('balance') === true;
}

/** `GREEN SHOP`, `GREEN *shop`: before a star, the part in front decides. */
function isSign(written: string): boolean {
  const [head = ''] = written.split('*');
  return head.trim().length > 2 && head === head.toUpperCase();
}

const GREETINGS = new Set('dear hi hello hey mr mrs ms'.split(' '));

/** Two or more words in capitals amid small letters: `recibo GREEN CLUB por`. */
export function capitalSlots(names: Names): Slot[] {
  const { tokens, cueAt, ignored } = names.reading;
  const slots: Slot[] = [];
  if (!names.mixed) return slots;
  for (let at = 0; at < tokens.length; at++) {
    const { is, text, line, stop } = tokens[at]!;
    if ((is & CAPITALS) === 0 || text.length < 2 || ignored[at] || names.isMoney[at]) continue;
    const before = tokens[at - 1];
    const continues = before && (before.is & CAPITALS) !== 0 && !line && !stop && !cueAt[at - 1];
    if (continues || GREETINGS.has(before?.norm ?? '')) continue;
    const slot = nameAt(names, at, CAPITALS_TRUST);
    const written = slot?.written.replace(/ \p{Ll}.*$/su, '');
    if (!slot || !written || slot.mask || !isCapitals(written) || !/\p{L} \p{L}/u.test(written)) continue;
    if (!isBankName(written) && !isAccountName(names.reading, at, slot.to)) slots.push({ ...slot, written });
  }
  return slots;
}
