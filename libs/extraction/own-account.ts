import type { Fields, Instrument } from '#libs/contracts/index.js';
import type { Reading } from './reading.js';
import { ask } from './words.js';

/** A word after which an account is the other side's: `to a/c`, `from a/c` when money came in, `beneficiary`. */
function isTheirs(reading: Reading, at: number, incoming: boolean): boolean {
  const { tokens, cueAt } = reading;
  for (let i = at - 1; i >= 0 && i >= at - 5 && !tokens[i + 1]!.stop; i--) {
    const means = cueAt[i]?.means;
    if (tokens[i]!.kind === 'mask') return false; // what stands before it is about that one
    if (!means) continue;
    if (means.has('own')) return false;
    if (means.has('beneficiary') || means.has('by')) return true;
    if (means.has('payee')) return !incoming;
    if (means.has('payer')) return incoming;
    if (means.has('debit') || means.has('credit')) return false;
  }
  return false;
}

const OWN_NUMBER = new Set(['client', 'klient', 'klienta']);

/** What stands for the account where none is named: what opens the alert before its day, or the client's number. */
function standInAt({ tokens, masks }: Reading): number {
  const opens = tokens[0]?.norm === 'REF' && (tokens[1]?.kind === 'date' || tokens[1]?.kind === 'time');
  if (opens) return 0; // PROD9999 09.12.17 11:44
  const isOwn = (at: number): boolean =>
    tokens[at]!.norm === 'CUSTOMER_ID' && OWN_NUMBER.has(tokens[at - 1]?.norm ?? '');
  return masks.find(isOwn) ?? -1;
}

/** The place of the token of the account or card the SMS is about: the first that is not the other side's, else the first. */
function ownAccountAt(reading: Reading, incoming: boolean): number {
  const { tokens, masks, ignored } = reading;
  let first = -1;
  for (const at of masks) {
    const { norm } = tokens[at]!;
    if (ignored[at] || !/^(ACCOUNT|CARD|IBAN)$/.test(norm)) continue;
    if (!isTheirs(reading, at, incoming)) return at;
    if (first < 0) first = at;
  }
  return first >= 0 ? first : standInAt(reading);
}

/** The token of the account or card the SMS is about, and what the text calls it; both null when it names none. */
export function chooseAccount(reading: Reading, incoming: boolean): Pick<Fields, 'account' | 'instrument'> {
  const at = ownAccountAt(reading, incoming);
  if (at >= 0) return { account: reading.tokens[at]!.text, instrument: instrumentAt(reading, at) };
  return { account: null, instrument: WORDS.find(([, words]) => names(reading, words))?.[0] ?? null };
}

/** What an account is called, the most telling first: a wallet has an account, too. */
const WORDS: readonly (readonly [Instrument, ReadonlySet<string>])[] = [
  ['wallet', new Set('wallet ewallet billetera carteira dompet koshelek mpesa momo'.split(' '))],
  ['card', new Set('card kartu karta karty karte kart tarjeta cartao carte carta cc'.split(' '))],
];
const NEAR = 4;
const INSTRUMENT = ask((norm) => WORDS.some(([, words]) => words.has(norm)));

const names = ({ tokens, ignored, is }: Reading, words: ReadonlySet<string>): boolean =>
  (is & INSTRUMENT) !== 0 &&
  tokens.some(({ kind, norm }, at) => kind === 'word' && !ignored[at] && words.has(norm));

/** A word right before the token decides; a card's token is a card, any other an account. */
function instrumentAt({ tokens }: Reading, at: number): Instrument {
  for (let i = at - 1; i >= 0 && i >= at - NEAR && !tokens[i + 1]!.stop; i--) {
    const named = WORDS.find(([, words]) => words.has(tokens[i]!.norm));
    if (named) return named[0];
  }
  return tokens[at]!.norm === 'CARD' ? 'card' : 'account';
}

const REFERENCE_WORDS = new Set(
  'ref refno reference utr rrn upi txn txnid txnno trx trxid trxno tid id no transaction tran number code confirmation imps neft rtgs upiref'.split(
    ' ',
  ),
);
const OTHER_NUMBERS = new Set(
  'cheque chq order invoice policy booking pnr ticket receipt bill terminal'.split(' '),
);
const CUE_REACH = 4;

/** How well the words right before a token say that it is the payment's reference. */
function referenceTrust({ tokens }: Reading, at: number): number {
  if (at === 0) return 2; // the code that opens a wallet's alert
  let trust = 0;
  for (let i = at - 1; i >= 0 && i >= at - CUE_REACH && tokens[i]!.kind === 'word'; i--) {
    if (OTHER_NUMBERS.has(tokens[i]!.norm)) return 0;
    if (REFERENCE_WORDS.has(tokens[i]!.norm)) trust = 3;
    if (tokens[i]!.stop) break;
  }
  return trust || 1;
}

/** The token of the payment reference: of several the first that is called so. */
export function chooseReference(reading: Reading): string | null {
  const { tokens, masks, ignored } = reading;
  let best: string | null = null;
  let bestTrust = -1;
  for (const at of masks) {
    const { norm, text } = tokens[at]!;
    if (norm !== 'REF' || ignored[at]) continue;
    const trust = referenceTrust(reading, at);
    if (trust > bestTrust) [best, bestTrust] = [text, trust];
  }
  return best;
}
