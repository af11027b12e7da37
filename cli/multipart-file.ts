import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

/** A request that sends one file as the multipart field `file`, streamed; `onSent` hears the bytes of each piece. */
export function multipartFile(file: string, onSent: (bytes: number) => void) {
  const boundary = `spendsense-${randomUUID()}`;
  // A quote or a newline in the name would end the header.
  const name = basename(file).replace(/["\r\n\\]/g, '_');
  async function* parts() {
    yield Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n` +
        'Content-Type: application/octet-stream\r\n\r\n',
    );
    for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
      yield piece;
      onSent(piece.length);
    }
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  return {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Readable.toWeb(Readable.from(parts())) as ReadableStream<Uint8Array>,
    duplex: 'half' as const,
  };
}
