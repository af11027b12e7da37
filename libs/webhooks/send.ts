import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { DeliveryError } from '#libs/contracts/index.js';
import { isPublicAddress } from './public-address.js';
import { hostOf, type WebhookTargets } from './target.js';

const TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 1024;

export interface Address {
  address: string;
  family: number;
}

export interface Post {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface SendOptions {
  targets: WebhookTargets;
  timeoutMs?: number;
  /** Every address of a host. */
  resolve?: (host: string) => Promise<Address[]>;
}

/** What the receiver answered, or why there is no answer. */
export type Answer = { status: number; error?: undefined } | { status?: undefined; error: DeliveryError };

/** Thrown inside only; names why there is no answer. */
class SendFailure extends Error {
  constructor(readonly reason: DeliveryError) {
    super(reason);
  }
}

const resolveAll = (host: string) => lookup(host, { all: true });

/**
 * Posts once and answers the status; a redirect is an answer like any other, and the answer's body is never used.
 * The host is resolved once, refused if any of its addresses is not public, and the connection is made to those very
 * addresses: a second question to DNS could be answered otherwise. Never throws; ends within `timeoutMs`.
 */
export async function send(
  post: Post,
  { targets, timeoutMs = TIMEOUT_MS, resolve = resolveAll }: SendOptions,
): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const url = new URL(post.url);
    if (targets === 'public' && url.protocol !== 'https:') throw new SendFailure('forbidden-address');
    const addresses = await unlessAborted(resolve(hostOf(url.hostname)), signal);
    if (targets === 'public' && !addresses.every(({ address }) => isPublicAddress(address)))
      throw new SendFailure('forbidden-address');
    return { status: await exchange(url, { post, addresses, signal }) };
  } catch (failure) {
    if (signal.aborted) return { error: 'timeout' };
    return { error: failure instanceof SendFailure ? failure.reason : errorOf(failure) };
  }
}

function exchange(
  url: URL,
  { post, addresses, signal }: { post: Post; addresses: readonly Address[]; signal: AbortSignal },
): Promise<number> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method: 'POST',
      headers: { ...post.headers, 'content-length': Buffer.byteLength(post.body), connection: 'close' },
      // A connection of its own: one that is kept would outlive the check of its address.
      agent: false,
      lookup: pinnedTo(addresses),
      signal,
    });
    outgoing.on('error', reject);
    outgoing.on('response', (answer) => {
      discard(answer);
      resolve(answer.statusCode ?? 0);
    });
    outgoing.end(post.body);
  });
}

/** Lets a well-behaved receiver finish, and hangs up on one that goes on. */
function discard(answer: IncomingMessage): void {
  let received = 0;
  answer.on('error', () => undefined);
  answer.on('data', (bytes: Buffer) => {
    received += bytes.length;
    if (received > MAX_ANSWER_BYTES) answer.destroy();
  });
}

/** Stands in for DNS; sockets ask for all addresses where they may try several. */
function pinnedTo(addresses: readonly Address[]): LookupFunction {
  return (_host, { all }, answer) => {
    const [first] = addresses;
    if (all) answer(null, [...addresses]);
    else answer(null, first!.address, first!.family);
  };
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new SendFailure('timeout')), { once: true });
    work.then(resolve, reject);
  });
}

const DNS_CODES = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'ESERVFAIL', 'EAI_FAIL', 'EAI_NODATA']);
// DEPTH_ZERO_SELF_SIGNED_CERT, CERT_HAS_EXPIRED, ERR_TLS_CERT_ALTNAME_INVALID, ERR_SSL_WRONG_VERSION_NUMBER
const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/;

function errorOf(failure: unknown): DeliveryError {
  const code = String((failure as NodeJS.ErrnoException).code);
  if (DNS_CODES.has(code)) return 'dns';
  return TLS_CODE.test(code) ? 'tls' : 'connection';
}
