import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

export const isLoopback = (host: string) => LOOPBACK.has(host);

/**
 * Whether a web page of another site may have sent a request that needs no key. Browsers say so themselves; beyond
 * that, a server on loopback is only ever called by a loopback name, so any other is a DNS rebinding attempt.
 */
export function isCrossSite(headers: IncomingHttpHeaders, listenHost: string): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  if (!isLoopback(listenHost)) return false;
  const { origin, host } = headers;
  return (
    !isLoopback(hostnameOf(`http://${host ?? ''}`)) ||
    (origin !== undefined && !isLoopback(hostnameOf(origin)))
  );
}

function hostnameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
