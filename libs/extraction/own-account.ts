import type { Reading } from './reading.js';

/** A word after which an account is the other side's: `to a/c`, `from a/c` when money came in, `beneficiary`. */
function isTheirs(reading: Reading, at: number, incoming: boolean): boolean {
  const { tokens, cueAt } = reading;
  for (let i = at - 1; i >= 0 && i >= at - 5 && !tokens[i + 1]!.stop; i--) {
    const means = cueAt[i]?.means;
    if (!means) continue;
    if (means.has('own')) return false;
    if (means.has('beneficiary') || means.has('by')) return true;
    if (means.has('payee')) return !incoming;
    if (means.has('payer')) return incoming;
    if (means.has('debit') || means.has('credit')) return false;
  }
  return false;
}

/** The token of the account or card the SMS is about: the first that is not the other side's, else the first. */
export function chooseAccount(reading: Reading, incoming: boolean): string | null {
  const { tokens, ignored } = reading;
  let first: string | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, norm, text } = tokens[at]!;
    if (kind !== 'mask' || ignored[at] || !/^(ACCOUNT|CARD|IBAN)$/.test(norm)) continue;
    if (!isTheirs(reading, at, incoming)) return text;
    first ??= text;
  }
  return first;
}

/** The token of the payment reference. */
export function chooseReference({ tokens, ignored }: Reading): string | null {
  return tokens.find(({ kind, norm }, at) => kind === 'mask' && norm === 'REF' && !ignored[at])?.text ?? null;
}
