import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

export const PROBLEM_TYPE = 'application/problem+json';

const REASONS: Record<string, [status: number, detail: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers may have 16 KiB in all.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
  HPE_INVALID_METHOD: [400, 'The request does not begin with a method of HTTP.'],
  HPE_INVALID_URL: [400, 'The URL must begin with a slash, and hold nothing that needs percent-encoding.'],
  HPE_INVALID_CONSTANT: [400, 'The first line must be a method, a URL without spaces, and HTTP/1.1.'],
  HPE_INVALID_VERSION: [400, 'The version of HTTP must be 1.0 or 1.1.'],
  HPE_INVALID_HEADER_TOKEN: [
    400,
    'The name or the value of a header has a character that is not allowed there.',
  ],
  HPE_INVALID_CONTENT_LENGTH: [
    400,
    'Content-Length must be one number of bytes, and there is none beside Transfer-Encoding.',
  ],
  HPE_UNEXPECTED_CONTENT_LENGTH: [
    400,
    'A request has one Content-Length, and none beside Transfer-Encoding.',
  ],
  HPE_INVALID_TRANSFER_ENCODING: [400, 'Of transfer encodings, chunked is read and no other.'],
  HPE_INVALID_CHUNK_SIZE: [400, 'A chunk of the body does not begin with its size in hexadecimal digits.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The extensions of a chunk are too long.'],
  HPE_INVALID_EOF_STATE: [400, 'The connection was closed before the request was complete.'],
};

/** What is no HTTP, too large or too late has no request yet, only its connection. */
export function answerBrokenRequest(failure: NodeJS.ErrnoException, socket: Socket): void {
  if (failure.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  answerConnection(socket, malformed(...(REASONS[failure.code ?? ''] ?? [400, 'This is not HTTP.'])));
}

/** Answers on a connection that has no response, and ends it. */
export function answerConnection(socket: Socket, { status, body }: Malformed): void {
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

interface Malformed {
  status: number;
  body: string;
}

/** A problem of a request that reaches no filter; the framework's own answers would repeat it. */
export function malformed(status: number, detail: string): Malformed {
  return {
    status,
    body: JSON.stringify({ type: 'about:blank', title: 'Malformed request', status, detail }),
  };
}
