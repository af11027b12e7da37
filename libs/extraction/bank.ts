import { BANKS } from './banks.data.js';
import { fold } from './fold.js';
import type { Reading } from './reading.js';
import { ask } from './words.js';

const LONGEST_NAME = 6;
const byName = new Map<string, string>();
const byCode: [code: string, name: string][] = [];

const keyOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{M}\p{N}&]+/u)
    .map(fold)
    .join('');

for (const line of BANKS.trim().split('\n')) {
  const [name = '', aliases = '', codes = ''] = line.split('|');
  for (const alias of [name, ...aliases.split(',').filter(Boolean)]) byName.set(keyOf(alias), name);
  for (const code of codes.split(',').filter(Boolean)) byCode.push([code, name]);
}
/** Every beginning of a name, so that a look-up ends at the first word that leads to none. */
const beginnings = new Set(
  [...byName.keys()].flatMap((key) => Array.from({ length: key.length }, (_, i) => key.slice(0, i + 1))),
);
byCode.sort(([a], [b]) => b.length - a.length);

const BEGINS_BANK = ask((norm) => beginnings.has(norm));

/** The operator's prefix and the kind of traffic around an Indian sender id: `VM-HDFCBK-S`. */
const ROUTE = /^[A-Z]{2}-|-[A-Z]$/g;

/** What follows a short code: `FEDBNK` is a bank, `FEDEXP` is not. */
const BANK_TAIL = /^(?:B|SMS|TXN|UPI|INB|ALR)/;

function bankOfSender(sender: string): string | null {
  const code = sender
    .toUpperCase()
    .replace(ROUTE, '')
    .replace(/[^A-Z0-9]/g, '');
  const fits = (start: string): boolean =>
    code === start ||
    (code.startsWith(start) && (start.length > 3 || BANK_TAIL.test(code.slice(start.length))));
  return byCode.find(([start]) => fits(start))?.[1] ?? null;
}

/** Whether a name is that of a bank, card issuer or wallet. */
export const isBankName = (name: string): boolean => byName.has(keyOf(name));

/** How likely a bank's name at a place is the writer's: at either end and after `Dear` it is, after `to` it is the other side's. */
function trust({ tokens, cueAt }: Reading, from: number, to: number): number {
  if (from === 0 || to === tokens.length || tokens[from - 1]!.norm === 'dear') return 3;
  const means = cueAt[from - 1]?.means;
  if (means?.has('payee') || means?.has('payer') || means?.has('place')) return 1;
  return tokens[from]!.line || tokens[from]!.stop ? 2.5 : 2;
}

const SMALL = /^\p{Ll}/u;

/** `a chase`: a name in small letters that is not written so. */
const isOrdinaryWord = (written: string, name: string): boolean => SMALL.test(written) && !SMALL.test(name);

function bankInText(reading: Reading): string | null {
  const { tokens, is } = reading;
  if ((is & BEGINS_BANK) === 0) return null;
  let best: string | null = null;
  let bestTrust = 0;
  for (let from = 0; from < tokens.length; from++) {
    if ((tokens[from]!.is & BEGINS_BANK) === 0) continue;
    let key = '';
    let found: { name: string; to: number } | null = null;
    for (let to = from; to < tokens.length && to < from + LONGEST_NAME; to++) {
      if (tokens[to]!.kind !== 'word') break;
      key += tokens[to]!.norm;
      if (!beginnings.has(key)) break;
      const name = byName.get(key);
      if (name) found = { name, to: to + 1 };
    }
    if (!found) continue;
    const sure = trust(reading, from, found.to);
    if (sure > bestTrust && !isOrdinaryWord(tokens[from]!.text, found.name))
      [best, bestTrust] = [found.name, sure];
    from = found.to - 1;
  }
  return best;
}

/** The bank, card issuer or wallet that writes: by its sender id, else by its name in the text; null when neither is known. */
export function bankOf(reading: Reading, sender?: string): string | null {
  return (sender !== undefined && bankOfSender(sender)) || bankInText(reading);
}
