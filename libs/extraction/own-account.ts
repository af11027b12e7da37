import type { Fields, Instrument } from '#libs/contracts/index.js';
import type { Reading } from './reading.js';
import { isLabelledReference } from './reference.js';
import { ask } from './words.js';

const OWN_REACH = 8;
/** Whose an account is, the most telling last. */
type Claim = 'theirs' | 'unsaid' | 'named' | 'own';
const CLAIMS: readonly Claim[] = ['theirs', 'unsaid', 'named', 'own'];

/** What the words before an account say: `your a/c`; `to a/c`, `from a/c` when money came in, `beneficiary`. */
function claimOf(reading: Reading, at: number, incoming: boolean): Claim {
  const { tokens, cueAt } = reading;
  const unsaid: Claim = cueAt[at - 1]?.means.has('account') && !tokens[at]!.stop ? 'named' : 'unsaid';
  for (let i = at - 1; i >= 0 && i >= at - OWN_REACH && !tokens[i + 1]!.stop; i--) {
    const means = cueAt[i]?.means;
    if (tokens[i]!.kind === 'mask' && isAccount(tokens[i]!.norm)) break; // what stands before it is about that one
    if (!means) continue;
    if (means.has('own')) return 'own';
    if (means.has('beneficiary') || means.has('by')) return 'theirs';
    if (means.has('payee')) return incoming ? unsaid : 'theirs';
    if (means.has('payer')) return incoming ? 'theirs' : unsaid;
    if (means.has('debit') || means.has('credit')) break;
  }
  return unsaid;
}

const isAccount = (norm: string): boolean => norm === 'ACCOUNT' || norm === 'CARD' || norm === 'IBAN';

const OWN_NUMBER = new Set(['client', 'klient', 'klienta']);
const STAND_INS = new Set(['CUSTOMER_ID', 'REF', 'PHONE']);

/** What stands for the account where none is named: what opens the alert before its day, the client's number, or what is called an account. */
function standInAt({ tokens, masks, cueAt, ignored }: Reading): number {
  const opens = tokens[0]?.norm === 'REF' && (tokens[1]?.kind === 'date' || tokens[1]?.kind === 'time');
  if (opens) return 0; // PROD9999 09.12.17 11:44
  const standsIn = (at: number): boolean => {
    const { norm, stop } = tokens[at]!;
    if (at === 0 || ignored[at] || stop) return false;
    if (norm === 'CUSTOMER_ID' && OWN_NUMBER.has(tokens[at - 1]!.norm)) return true;
    return STAND_INS.has(norm) && (cueAt[at - 1]?.means.has('account') ?? false);
  };
  return masks.find(standsIn) ?? -1;
}

/** The place of the token of the account or card the SMS is about: the first that is said to be the customer's, a card before an IBAN. */
function ownAccountAt(reading: Reading, incoming: boolean): number {
  const { tokens, masks, ignored } = reading;
  let best = -1;
  let bestRank = -1;
  for (const at of masks) {
    const { norm } = tokens[at]!;
    if (ignored[at] || !isAccount(norm) || isLabelledReference(reading, at)) continue;
    const rank = 2 * CLAIMS.indexOf(claimOf(reading, at, incoming)) + (norm === 'IBAN' ? 0 : 1);
    if (rank > bestRank) [best, bestRank] = [at, rank];
  }
  return best >= 0 ? best : standInAt(reading);
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
