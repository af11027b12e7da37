import * as fc from 'fast-check';
import { MARKER } from './odd-texts.js';

/** A body and the headers that describe it. */
export interface Content {
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

const BOUNDARY = 'fuzz';
const PARTS = [
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="sms.csv"\r\n\r\nsms_text\nRs 5 paid ${MARKER}\n\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="textColumn"\r\n\r\nsms_text\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${MARKER}"\r\n\r\n${MARKER}\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n{}\r\n`,
  `--${BOUNDARY}\r\n${MARKER}: x\r\n\r\n`,
  ...['null', `{"a":"${MARKER}"}`, `{${MARKER}`].map(
    (json) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="textColumn"\r\nContent-Type: application/json\r\n\r\n${json}\r\n`,
  ),
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="constructor"\r\n\r\n${MARKER}\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"\r\n\r\n${MARKER}\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; filename="${MARKER}.zip"\r\n\r\nPK\u0003\u0004\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename*=utf-9''%ff%zz\r\n\r\n\r\n`,
  `--${BOUNDARY}--\r\n`,
  `--${BOUNDARY}--\r\n`,
  MARKER,
];

/** Forms of good and bad parts in any order, with and without boundary and end; and bytes of any kind. */
export function fileOf(types: readonly string[]): fc.Arbitrary<Content> {
  const form = fc
    .record({
      parts: fc.array(fc.constantFrom(...PARTS), { maxLength: 4 }),
      hasBoundary: fc.constantFrom(true, true, true, false),
    })
    .map(({ parts, hasBoundary }) => ({
      headers: { 'content-type': `multipart/form-data${hasBoundary ? `; boundary=${BOUNDARY}` : ''}` },
      body: parts.join(''),
    }));
  const bytes = fc
    .tuple(fc.constantFrom(...types), fc.uint8Array({ maxLength: 400 }))
    .map(([type, some]) => ({
      headers: { 'content-type': type },
      body: new Uint8Array(some),
    }));
  return fc.oneof({ arbitrary: form, weight: 3 }, bytes);
}
