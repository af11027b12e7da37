import { isIP } from 'node:net';
import type { Env } from '#libs/runtime/env.js';
import { isPublicAddress } from './public-address.js';

/** `public`: https to public addresses. `any`: also http, and private addresses; for local development only. */
export type WebhookTargets = Env['webhookTargets'];

const MAX_URL_LENGTH = 2048;

/** Says what is wrong with the address of a webhook, as far as that shows without asking DNS; undefined if nothing. */
export function targetProblem(text: string, targets: WebhookTargets): string | undefined {
  if (text.length > MAX_URL_LENGTH) return `url may have ${MAX_URL_LENGTH} characters at most.`;
  if (!URL.canParse(text)) return 'url must be an absolute URL.';
  const { protocol, username, password, hostname, hash } = new URL(text);
  const isAny = targets === 'any';
  if (protocol !== 'https:' && !(isAny && protocol === 'http:')) return 'url must begin with https://.';
  if (username || password) return 'url must not hold a user name or a password.';
  if (hash) return 'url must not have a fragment.';
  if (!isAny && isForbiddenHost(hostOf(hostname))) return 'url must name a host on the public internet.';
  return undefined;
}

/** The host of a URL as DNS and sockets take it: without the brackets of IPv6. */
export const hostOf = (hostname: string) => hostname.replace(/^\[|\]$/g, '');

function isForbiddenHost(host: string): boolean {
  if (isIP(host)) return !isPublicAddress(host);
  return /(^|\.)localhost\.?$/.test(host) || !host.includes('.');
}
