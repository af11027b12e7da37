import { describe, expect, it } from '@jest/globals';
import { Problem } from '../http/problem.js';
import { FailedLogins } from './failed-logins.js';

const RIGHT = 'ssk_right';
type Look = () => Promise<string | undefined>;

/** Counts how often somebody looks a key up. */
class Lookups {
  count = 0;
  constructor(private readonly logins: FailedLogins) {}

  from(address: string, key: string, look: Look = async () => (key === RIGHT ? 'owner' : undefined)) {
    return this.logins.check(address, key, () => {
      this.count++;
      return look();
    });
  }
}

const setUp = () => new Lookups(new FailedLogins({ tokens: 5, seconds: 5 }));
const outcomes = async (work: Promise<unknown>[]) => {
  const settled = await Promise.allSettled(work);
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : one.reason)) as unknown[];
};

describe('FailedLogins', () => {
  it('looks up as many wrong keys as an address may send, however many come at once', async () => {
    const lookups = setUp();
    const all = await outcomes(Array.from({ length: 100 }, (_, i) => lookups.from('192.0.2.1', `ssk_${i}`)));
    expect(lookups.count).toBe(5);
    expect(all.filter((one) => one === undefined)).toHaveLength(5);
    const refused = all.filter((one) => one !== undefined) as Problem[];
    for (const { body, headers } of refused) {
      expect(body).toMatchObject({ status: 429, type: '/problems/rate-limited' });
      expect(headers).toEqual({ 'retry-after': '1' });
    }
    expect(await lookups.from('192.0.2.2', 'ssk_other')).toBeUndefined();
  });

  it('lets a key through that was right before, until it is not', async () => {
    const lookups = setUp();
    expect(await lookups.from('192.0.2.1', RIGHT)).toBe('owner');
    await outcomes(Array.from({ length: 20 }, (_, i) => lookups.from('192.0.2.1', `ssk_${i}`)));
    for (let i = 0; i < 20; i++) expect(await lookups.from('192.0.2.1', RIGHT)).toBe('owner');
    const revoked = async () => undefined;
    expect(await lookups.from('192.0.2.1', RIGHT, revoked)).toBeUndefined();
    await expect(lookups.from('192.0.2.1', RIGHT, revoked)).rejects.toThrow(Problem);
  });

  it('counts neither right keys nor what could not be looked up', async () => {
    const lookups = setUp();
    const down = () => lookups.from('192.0.2.1', 'ssk_x', () => Promise.reject(new Error('down')));
    for (let i = 0; i < 20; i++) await expect(down()).rejects.toThrow('down');
    expect(await lookups.from('192.0.2.1', RIGHT)).toBe('owner');
    await outcomes(Array.from({ length: 20 }, (_, i) => lookups.from('192.0.2.1', `ssk_${i}`)));
    expect(lookups.count).toBe(26);
  });

  it.each([
    ['2001:db8::1', '2001:db8::ffff:2', true],
    ['2001:db8::1', '2001:db8:0:1::1', false],
    ['192.0.2.1', '::ffff:192.0.2.1', true],
    ['192.0.2.1', '192.0.2.2', false],
    ['no address', 'no address', true],
  ])('takes %s and %s for one address: %s', async (first, second, isOne) => {
    const lookups = setUp();
    await outcomes(Array.from({ length: 6 }, (_, i) => lookups.from(first, `ssk_${i}`)));
    const [outcome] = await outcomes([lookups.from(second, 'ssk_x')]);
    expect(outcome instanceof Problem).toBe(isOne);
  });
});
