import { describe, expect, it } from '@jest/globals';
import { fingerprintOf } from './fingerprint.js';
import { senderEntity } from './sender-entity.js';

describe('the fingerprint of an SMS', () => {
  const sms = { text: 'Rs 20 paid to Metro', sender: 'AX-ALPHAB-S', isDistinct: false, day: '2026-11-26' };
  const same = fingerprintOf(sms);

  it.each([
    ['another operator', { sender: 'VM-ALPHAB' }],
    ['white space and capitals', { text: ' RS 20  paid to\nMETRO' }],
  ])('does not see %s', (_name, change) => {
    expect(fingerprintOf({ ...sms, ...change })).toBe(same);
  });

  it.each([
    ['another sender', { sender: 'AX-BETABK-S' }],
    ['another text', { text: 'Rs 21 paid to Metro' }],
    ['another day, where the text tells payments not apart', { day: '2026-11-27' }],
  ])('sees %s', (_name, change) => {
    expect(fingerprintOf({ ...sms, ...change })).not.toBe(same);
  });

  it('does not see the day where the text tells payments apart', () => {
    const distinct = { ...sms, isDistinct: true };
    expect(fingerprintOf({ ...distinct, day: '2027-01-01' })).toBe(fingerprintOf(distinct));
  });

  it('is a UUID to PostgreSQL', () => {
    expect(same).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

it.each([
  ['AX-ALPHAB-S', 'ALPHAB'],
  ['vm-alphab', 'ALPHAB'],
  ['ALPHAB', 'ALPHAB'],
  ['AlphaBank', 'ALPHABANK'],
  ['+4915112345678', '+4915112345678'],
])('reads %s as %s', (sender, entity) => {
  expect(senderEntity(sender)).toBe(entity);
});
