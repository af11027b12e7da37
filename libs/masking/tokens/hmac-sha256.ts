/**
 * HMAC-SHA-256 (RFC 2104 over FIPS 180-4) for many short messages under one key.
 *
 * node:crypto gives the same bytes, and its object for each message costs 12 µs among other work, more than all the
 * rest of masking a message; the state behind the key, kept here, leaves two rounds of SHA-256 to do. ADR 8 has the
 * figures. The specs compare every length with node:crypto.
 */
export class HmacSha256 {
  private readonly inner: Int32Array;
  private readonly outer: Int32Array;

  /** `key` has at most 64 bytes. */
  constructor(key: Uint8Array) {
    if (key.length > BLOCK) throw new Error(`a key has at most ${BLOCK} bytes`);
    this.inner = keyed(key, 0x36);
    this.outer = keyed(key, 0x5c);
  }

  /** The eight words of the digest of a text (UTF-8), valid until the next call. */
  digest(text: string): Int32Array {
    const bytes = isWritten(text) ? short : encoder.encode(text);
    STATE.set(this.inner);
    hash(STATE, bytes, bytes === short ? text.length : bytes.length);
    // The digest of 32 bytes that the outer hash is of fits into one block with its padding.
    W.set(STATE);
    W[8] = 1 << 31;
    W.fill(0, 9, 15);
    W[15] = (BLOCK + DIGEST) * 8;
    STATE.set(this.outer);
    compress(STATE);
    return STATE;
  }
}

/** Writes a short text of ASCII, as most values are, to `short`; false when it is another. */
function isWritten(text: string): boolean {
  if (text.length > SHORT) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_ASCII) return false;
    short[i] = code;
  }
  return true;
}

const BLOCK = 64;
const DIGEST = 32;
const SHORT = 512;
const LAST_ASCII = 0x7f;
const encoder = new TextEncoder();
const short = new Uint8Array(SHORT);
const STATE = new Int32Array(8);
const W = new Int32Array(64);

/** The first 32 bits of the fractional parts of the roots of the first primes, as FIPS 180-4 has them. */
const K = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const INITIAL = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

function keyed(key: Uint8Array, pad: number): Int32Array {
  const block = new Uint8Array(BLOCK).fill(pad);
  for (let i = 0; i < key.length; i++) block[i]! ^= key[i]!;
  const state = INITIAL.slice();
  readWords(block, 0);
  compress(state);
  return state;
}

/** Hashes the message behind a key block, padding and length included. */
function hash(state: Int32Array, bytes: Uint8Array, length: number): void {
  let at = 0;
  for (; at + BLOCK <= length; at += BLOCK) {
    readWords(bytes, at);
    compress(state);
  }
  W.fill(0, 0, 16);
  const rest = length - at;
  for (let i = 0; i < rest; i++) W[i >> 2]! |= bytes[at + i]! << (24 - 8 * (i & 3));
  W[rest >> 2]! |= 0x80 << (24 - 8 * (rest & 3));
  if (rest > BLOCK - 9) {
    compress(state);
    W.fill(0, 0, 16);
  }
  const bits = (BLOCK + length) * 8;
  W[14] = Math.floor(bits / 2 ** 32);
  W[15] = bits | 0;
  compress(state);
}

function readWords(bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++, at += 4)
    W[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
}

/** One round of 64 steps over the sixteen words in `W`. */
function compress(state: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const x = W[i - 15]!;
    const y = W[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    W[i] = (W[i - 16]! + s0 + W[i - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + s1 + ((e & f) ^ (~e & g)) + K[i]! + W[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}
