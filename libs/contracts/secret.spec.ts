import { format, inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Secret } from './secret.js';

describe('a secret', () => {
  const secret = new Secret({ text: 'OTP 482913' });

  it.each<[string, () => string]>([
    ['as a string', () => String(secret)],
    ['in a template', () => `${secret}`],
    ['joined', () => [secret, secret].join()],
    ['as JSON', () => JSON.stringify({ a: [secret] })],
    ['inspected', () => inspect({ deep: { secret } }, { depth: 9, showHidden: true })],
    ['formatted', () => format('%s %o %O %j', secret, secret, secret, secret)],
    ['in an error', () => inspect(new Error(`cannot read ${secret}`, { cause: secret }))],
    ['spread', () => JSON.stringify({ ...secret })],
    ['listed', () => JSON.stringify([Object.entries(secret), Object.getOwnPropertyDescriptors(secret)])],
    ['cloned', () => inspect(structuredClone({ secret }))],
  ])('shows nothing %s', (_how, show) => {
    expect(show()).not.toMatch(/482913|OTP/);
  });

  it('says what it is, and gives itself away when asked to', () => {
    expect(`${secret}`).toBe('[raw]');
    expect(secret.reveal()).toEqual({ text: 'OTP 482913' });
  });
});
