import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { createSecret, sign } from './sign.js';

const message = { id: 'event-1', timestamp: 1_796_601_600, body: '{"type":"webhook.test","note":"₹ é 🙂"}' };

describe('sign', () => {
  it('signs as the reference library does', () => {
    const secret = createSecret();
    const reference = new Webhook(secret).sign(message.id, new Date(message.timestamp * 1000), message.body);
    expect(sign([secret], message)).toBe(reference);
  });

  it('signs with two secrets so that a receiver with either takes it, and one with another does not', () => {
    const [current, previous, other] = [createSecret(), createSecret(), createSecret()];
    const timestamp = Math.floor(Date.now() / 1000);
    const headers = {
      'webhook-id': message.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': sign([current, previous], { ...message, timestamp }),
    };
    for (const secret of [current, previous])
      expect(new Webhook(secret).verify(message.body, headers)).toMatchObject({ type: 'webhook.test' });
    expect(() => new Webhook(other).verify(message.body, headers)).toThrow('No matching signature');
  });

  it('makes another secret every time, of 32 bytes', () => {
    const secrets = new Set(Array.from({ length: 100 }, createSecret));
    expect(secrets.size).toBe(100);
    for (const secret of secrets) expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });
});
