import { createHash } from 'node:crypto';
import { isLetter } from './identity/layout.js';
import type { Scan } from '../reading/scan.js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const LEAST = 25;
const MOST = 100;
/** `1…` and `3…` of Bitcoin, `L` and `M` of Litecoin, `D` of Dogecoin, `T` of Tron. */
const BASE58 = /^[13LMDT9A][1-9A-HJ-NP-Za-km-z]{24,34}$/;
/** `r…` of Ripple, whose alphabet is another. */
const RIPPLE = /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/;
/** `L…`, `4k…`: any address in letters and digits, beside a word for such things. */
const NAMED = /^[1-9A-HJ-NP-Za-km-z]{26,44}$/;
const WORDS = new Set('btc bitcoin ltc litecoin doge tron trx usdt sol solana xmr wallet crypto'.split(' '));
const NEAR = 6;
const SEGWIT = /^(?:bc1|tb1|ltc1)[02-9ac-hj-np-z]{11,87}$/i;
const ETHEREUM = /^0x[0-9a-f]{40}$/i;

/** Masks addresses of cryptocurrency wallets whose check digits are right, and those of Ethereum and Ripple by shape. */
export function maskCryptoAddresses(scan: Scan): void {
  let until = 0;
  for (const { start, letters, digits, first } of scan.codes) {
    if (letters < 2 || start < until) continue;
    const end = runEnd(scan.text, start);
    until = end;
    if (end - start < LEAST || end - start > MOST || !isAddress(scan.slice(start, end))) {
      if (digits < 1 || letters < 10 || !isNamed(scan, first, scan.slice(start, end))) continue;
    }
    if (scan.isFree(start, end)) scan.mask('CRYPTO', start, end);
  }
}

/** `wallet: AP65hNErY9…`: its check digits are not looked at. */
function isNamed(scan: Scan, first: number, value: string): boolean {
  if (!NAMED.test(value) || !/[a-z]/.test(value) || !/[A-Z].*[A-Z]/.test(value)) return false;
  for (let i = first - 1; i >= 0 && i >= first - NEAR; i--) if (WORDS.has(scan.word(i))) return true;
  return false;
}

function runEnd(text: string, start: number): number {
  let end = start;
  for (; end - start <= MOST; end++) {
    const code = text.charCodeAt(end);
    if (!(code >= 48 && code <= 57) && !isLetter(code)) break;
  }
  return end;
}

function isAddress(value: string): boolean {
  if (ETHEREUM.test(value)) return true;
  if (SEGWIT.test(value)) return isBech32(value.toLowerCase());
  if (BASE58.test(value)) return isBase58Check(value);
  return RIPPLE.test(value) && /[A-Z]/.test(value) && /\d.*\d/.test(value);
}

/** Whether the last four bytes are the first of the hash of the hash of those before. */
export function isBase58Check(value: string): boolean {
  let number = 0n;
  for (const character of value) number = number * 58n + BigInt(ALPHABET.indexOf(character));
  const hex = number.toString(16);
  if (hex.length > 50) return false;
  const bytes = Buffer.from(hex.padStart(50, '0'), 'hex');
  const sha = (data: Buffer) => createHash('sha256').update(data).digest();
  return sha(sha(bytes.subarray(0, 21)))
    .subarray(0, 4)
    .equals(bytes.subarray(21));
}

/** Whether an address of BIP 173 or BIP 350 passes their polynomial check. */
export function isBech32(value: string): boolean {
  const split = value.lastIndexOf('1');
  const prefix = Array.from(value.slice(0, split), (character) => character.charCodeAt(0));
  const data = Array.from(value.slice(split + 1), (character) => BECH32.indexOf(character));
  let check = 1;
  for (const five of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ five;
    for (let i = 0; i < 5; i++) if ((top >> i) & 1) check ^= GENERATORS[i] ?? 0;
  }
  return check === 1 || check === 0x2bc830a3;
}
