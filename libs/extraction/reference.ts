import { gapBefore, type Reading } from './reading.js';
import { ask } from './words.js';

/** Part of the label between its word and the number: `Ref No`, `Txn code`. */
const LABEL_PARTS = new Set('no id number num nr n code nomor numero'.split(' '));
/** Words for the number that the payment itself has, whatever other numbers stand beside it. */
const OF_PAYMENT = new Set('utr rrn tid stan txnid trxid txn trx transaction upi imps neft rtgs'.split(' '));
/** Numbers of what was paid for or with; the reference where there is no other. */
const OF_OTHERS = new Set(
  'cheque chq order invoice policy booking pnr ticket receipt rcpt bill terminal chek re'.split(' '),
);
/** Masks that are no number of a payment, whatever stands before them. */
const NO_REFERENCE = new Set(
  'PERSON VPA EMAIL URL OTP PASSWORD CARD ADDRESS USERNAME IBAN LOCATION'.split(' '),
);
const LABEL_PART = ask((norm) => LABEL_PARTS.has(norm));
const REACH = 4;
const CODE =
  /(?=[^\s<]{0,30}\d[^\s<]{0,8}\d[^\s<]{0,8}\d)[A-Z0-9]{2,30}(?:[-/][A-Z0-9]{1,20}){0,4}(?![\w<]|[.,]\d)/iy; // 0FQ44KZ, SNP-4471-07
const LABEL_GAP = /^[\s:.#№°-]{0,4}$/;

/** How well the label right before a place says that the payment's number follows; 0 for no label. */
function labelTrust({ tokens, cueAt }: Reading, at: number): number {
  let trust = 0;
  for (let i = at - 1; i >= 0 && i >= at - REACH && tokens[i]!.kind === 'word'; i--) {
    const { norm, stop, line } = tokens[i]!;
    if (OF_OTHERS.has(norm)) return Math.max(trust, 1.5);
    if (OF_PAYMENT.has(norm)) trust = 4;
    else if (cueAt[i]?.means.has('reference')) trust = Math.max(trust, 3);
    else if (LABEL_PARTS.has(norm)) trust = Math.max(trust, 2);
    if (stop || line) break;
  }
  return trust;
}

/** Whether a word for a payment's number stands right before a place, no more than a part of the label between. */
export function isLabelledReference(reading: Reading, at: number): boolean {
  const { tokens, cueAt } = reading;
  for (let i = at - 1; i >= 0 && tokens[i]!.kind === 'word'; i--) {
    if (cueAt[i]?.means.has('reference')) return LABEL_GAP.test(gapBefore(reading, at));
    if ((tokens[i]!.is & LABEL_PART) === 0 || tokens[i + 1]!.stop) return false;
  }
  return false;
}

/** The number or code that a label leads to where masking left it, `eSewa Code: 0FQ44KZ`. */
function plainCode(reading: Reading, at: number): string | null {
  const { kind, start } = reading.tokens[at]!;
  if (kind === 'mask' || kind === 'link' || !isLabelledReference(reading, at)) return null;
  CODE.lastIndex = start;
  const code = CODE.exec(reading.text)?.[0];
  return code && code.length >= SHORTEST_CODE ? code : null;
}
const SHORTEST_CODE = 5;

/** How sure a token is the payment's reference; 0 when it is none. */
function trustAt(reading: Reading, at: number): number {
  const { kind, norm } = reading.tokens[at]!;
  if (kind !== 'mask') return 0;
  const trust = labelTrust(reading, at);
  if (norm === 'REF') return trust || (at === 0 ? 2 : 1); // the code that opens a wallet's alert
  if (NO_REFERENCE.has(norm)) return 0;
  if (isLabelledReference(reading, at)) return trust;
  return norm !== 'CUSTOMER_ID' && isBareId(reading, at) ? 1 : 0;
}

/** `ID: <…>` that begins a sentence; a customer's id is called more than that. */
function isBareId(reading: Reading, at: number): boolean {
  const label = reading.tokens[at - 1];
  return label?.norm === 'id' && (label.stop || label.line);
}

/** The payment reference, a token or as written where masking left it: of several numbers the first that is called so best. */
export function chooseReference(reading: Reading): string | null {
  let best: string | null = null;
  let bestTrust = 0;
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.ignored[at]) continue;
    const trust = trustAt(reading, at);
    if (trust > bestTrust) [best, bestTrust] = [reading.tokens[at]!.text, trust];
    if (trust > 0 || bestTrust >= PLAIN_TRUST) continue;
    const code = plainCode(reading, at);
    if (code) [best, bestTrust] = [code, PLAIN_TRUST];
  }
  return best;
}
const PLAIN_TRUST = 2.5;
