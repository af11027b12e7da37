import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

export interface Signed {
  id: string;
  /** Seconds since 1970. */
  timestamp: number;
  body: string;
}

/** A fresh signing secret, as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64. */
export const createSecret = () => PREFIX + randomBytes(32).toString('base64');

/**
 * The `webhook-signature` of Standard Webhooks: for each secret `v1,` and HMAC-SHA-256 of `id.timestamp.body` in base64,
 * with a space between them. A receiver takes what any of them fits.
 */
export function sign(secrets: readonly string[], { id, timestamp, body }: Signed): string {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return signatures.join(' ');
}
