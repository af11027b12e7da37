import { describe, expect, it } from '@jest/globals';
import { mask } from './mask.js';
import { operatorOf, problemsOf } from './operators.js';
import { createTokeniser } from './tokens/tokeniser.js';
import { ENTITY_TYPES } from './types.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');
const shown = (text: string, operators: Record<string, string>) =>
  mask(text, { tokenise, country: 'IN', operators }).text.replaceAll(/:a[a-z2-7]{16}/g, '');

describe('operators', () => {
  const TEXT = 'A/c XX4410 debited Rs 90 to ravi.k@okaxis, OTP is 604418. Ref 517730946281';

  it.each<[operators: Record<string, string>, masked: string]>([
    [{}, 'A/c <ACCOUNT> debited Rs 90 to <VPA>, OTP is <OTP>. Ref <REF>'],
    [{ ACCOUNT: 'keep' }, 'A/c XX4410 debited Rs 90 to <VPA>, OTP is <OTP>. Ref <REF>'],
    [{ ACCOUNT: 'keep-last-2' }, 'A/c <ACCOUNT~10> debited Rs 90 to <VPA>, OTP is <OTP>. Ref <REF>'],
    [{ REF: 'keep-last-4' }, 'A/c <ACCOUNT> debited Rs 90 to <VPA>, OTP is <OTP>. Ref <REF~6281>'],
    [{ VPA: 'redact', REF: 'token' }, 'A/c <ACCOUNT> debited Rs 90 to <VPA>, OTP is <OTP>. Ref <REF>'],
  ])('%j', (operators, masked) => {
    expect(shown(TEXT, operators)).toBe(masked);
  });

  it('redact leaves no token to compare by', () => {
    const { text } = mask('A/c XX4410 and a/c XX7719', { tokenise, operators: { ACCOUNT: 'redact' } });
    expect(text).toBe('A/c <ACCOUNT> and a/c <ACCOUNT>');
  });

  it.each(['token', 'redact', 'keep-last-2', 'keep-last-4', 'keep'])('%s is idempotent', (operator) => {
    const operators = Object.fromEntries(
      ENTITY_TYPES.filter(({ operators: allowed }) => allowed.some((one) => one === operator)).map(
        ({ type }) => [type, operator],
      ),
    );
    const once = mask(TEXT, { tokenise, operators }).text;
    expect(mask(once, { tokenise, operators }).text).toBe(once);
  });

  it('never show a secret, whatever is asked for', () => {
    for (const operator of ['keep', 'token', 'keep-last-4']) {
      expect(shown('OTP is 604418. CVV 402', { OTP: operator, CVV: operator })).toBe(
        'OTP is <OTP>. CVV <CVV>',
      );
    }
    expect(operatorOf('CARD', { CARD: 'keep' })).toBe('token');
  });

  it('tell which types and operators there are not, without repeating what was sent', () => {
    const problems = problemsOf({ ACCOUNT: 'keep', CARD: 'keep', SECRET_7731: 'token', OTP: 5 });
    expect(problems.map(({ at }) => at)).toEqual(['CARD', '2', 'OTP']);
    expect(JSON.stringify(problems)).not.toContain('7731');
  });

  it('know an example and a default for every type', () => {
    for (const { type, example, operators } of ENTITY_TYPES) {
      expect(operatorOf(type)).toBe(operators[0]);
      expect({ type, hasExample: example !== '' || type === 'TEXT' }).toEqual({ type, hasExample: true });
    }
  });
});
