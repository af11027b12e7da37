import { describe, expect, it } from '@jest/globals';
import { validateItem } from './validate.js';

const clock = { now: '2026-11-23T10:00:00.000Z', timeZone: 'Asia/Kolkata' };
const check = (value: unknown) => validateItem(value, { index: 4, line: 9, pointer: '/items/4' }, clock);

function smsOf(value: unknown) {
  const checked = check(value);
  return 'sms' in checked ? checked.sms.reveal() : checked.problem.code;
}

describe('validateItem', () => {
  it('accepts a text alone and gives it the time of the clock', () => {
    expect(smsOf({ text: 'Rs 5 paid' })).toEqual({ text: 'Rs 5 paid', receivedAt: clock.now });
  });

  it('keeps every field, and treats empty optional ones as absent', () => {
    const full = { text: 'Rs 5', sender: 'AX-B', receivedAt: '2026-11-01T09:00:00Z', externalId: 'a:1' };
    expect(smsOf(full)).toEqual(full);
    expect(smsOf({ text: 'Rs 5', sender: '', receivedAt: null, externalId: undefined })).toEqual({
      text: 'Rs 5',
      receivedAt: clock.now,
    });
  });

  it.each([
    ['text-missing', {}],
    ['text-missing', { text: null }],
    ['text-not-a-string', { text: 5 }],
    ['text-blank', { text: '' }],
    ['text-blank', { text: ' \n\u00a0' }],
    ['text-not-text', { text: 'a\0b' }],
    ['text-too-long', { text: 'x'.repeat(2001) }],
    ['text-too-long', { text: '☕'.repeat(2001) }],
    ['text-too-long', { text: '😀'.repeat(2001) }],
    ['unknown-field', { text: 'a', Text: 'b' }],
    ['unknown-field', JSON.parse('{"text":"a","__proto__":{}}')],
    ['not-an-object', 'text'],
    ['not-an-object', ['text']],
    ['not-an-object', null],
    ['sender-invalid', { text: 'a', sender: 'x'.repeat(65) }],
    ['sender-invalid', { text: 'a', sender: 7 }],
    ['received-at-invalid', { text: 'a', receivedAt: 'yesterday' }],
    ['received-at-invalid', { text: 'a', receivedAt: 5 }],
    // Five and a half hours before 1970 in UTC.
    ['received-at-invalid', { text: 'a', receivedAt: '1970-01-01T00:00' }],
    ['external-id-invalid', { text: 'a', externalId: 'has space' }],
    ['external-id-invalid', { text: 'a', externalId: 'x'.repeat(65) }],
  ])('says %s', (code, value) => {
    expect(smsOf(value)).toBe(code);
  });

  it('counts code points, not UTF-16 units', () => {
    expect(smsOf({ text: '😀'.repeat(2000) })).toHaveProperty('text');
  });

  it('replaces half an emoji instead of refusing the SMS', () => {
    expect(smsOf({ text: 'cut \ud83d' })).toHaveProperty('text', 'cut \ufffd');
  });

  it('says where and what, without the input', () => {
    const checked = check({ text: 'secret', externalId: 'secret secret' });
    expect(checked).toEqual({
      problem: {
        index: 4,
        line: 9,
        pointer: '/items/4/externalId',
        code: 'external-id-invalid',
        detail: expect.not.stringContaining('secret'),
      },
    });
    expect(JSON.stringify(check({ text: 'a', 'secret key': 1 }))).not.toContain('secret');
  });
});
