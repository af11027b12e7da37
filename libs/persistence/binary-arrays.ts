/** OIDs of the types of elements (https://www.postgresql.org/docs/current/catalog-pg-type.html). */
const TEXT = 25;
const REAL = 700;

const HEADER_BYTES = 20;
const LENGTH_BYTES = 4;
const REAL_BYTES = 4;
const NULL_LENGTH = -1;
const MOST_BYTES_OF_A_UNIT = 3;

/** Where an array of texts is written, before its length is known. */
let room = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * Numbers as a `real[]` in PostgreSQL's binary format, that of `array_send`: what it reads as text costs it, and V8 before, several
 * times as long. https://www.postgresql.org/docs/current/protocol-overview.html#PROTOCOL-FORMAT-CODES
 */
export function realArray(numbers: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + numbers.length * (LENGTH_BYTES + REAL_BYTES));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  writeHeader(bytes, REAL, numbers.length);
  for (let i = 0, at = HEADER_BYTES; i < numbers.length; i++, at += LENGTH_BYTES + REAL_BYTES) {
    view.setInt32(at, REAL_BYTES);
    view.setFloat32(at + LENGTH_BYTES, numbers[i]!);
  }
  return bytes;
}

/** Texts as a `text[]`, as `realArray`. They lose what PostgreSQL cannot hold: NUL, and half of a surrogate pair, which becomes U+FFFD. */
export function textArray(texts: readonly (string | null | undefined)[]): Buffer {
  let most = HEADER_BYTES;
  for (const text of texts) most += LENGTH_BYTES + (text?.length ?? 0) * MOST_BYTES_OF_A_UNIT;
  if (most > room.length) room = Buffer.allocUnsafeSlow(2 * most);
  writeHeader(room, TEXT, texts.length);
  let at = HEADER_BYTES;
  for (const text of texts) {
    const begin = at + LENGTH_BYTES;
    // Half of a surrogate pair is written as U+FFFD anyway.
    const storable = text?.replaceAll('\0', '');
    const length = storable === undefined ? NULL_LENGTH : room.write(storable, begin);
    room.writeInt32BE(length, at);
    at = begin + Math.max(length, 0);
  }
  return Buffer.from(room.subarray(0, at));
}

/** Of one dimension, perhaps with NULL, counted from 1. */
function writeHeader(bytes: Buffer, type: number, count: number): void {
  [1, 1, type, count, 1].forEach((word, i) => bytes.writeInt32BE(word, i * 4));
}
