import * as fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { mask, maskAll, type Masked } from './mask.js';
import { createTokeniser } from './tokens/tokeniser.js';

// The same texts at every run; another seed looks for new ones.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 1) });

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant-1');
const otherTenant = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant-2');
const masked = (text: string): Masked => mask(text, { tokenise, country: 'IN' });

const PIECES = [
  'A/c XX1234|*778|...4321|acct|Rs 500|INR 1,234.50|Bal|debited|by|to|from|RAVI KUMAR|Sunita|Zomato|ravi@okaxis',
  'zomato@hdfcbank|a.b@mail.example|9834417720|+91 98344 17720|UPI Ref|517730946281|OTP|is|604418|card|ending|1234',
  '4539 5787 6362 1486|05-01-25|18042025|12:30|IFSC KKBK0004417|https://x.example/a?b=1|and|/|-|,|.|:|(|)|#|no|id',
  'Order AB-1234-99|12|345|6|ko|Dear|PIN|password|sort code|11-22-33|12345678|\n|1800 425 3800|<ACCOUNT:aaaaaaaaaaaaaaaaa>',
  '<OTP>|<|>|DOB|5678 1234 9012|IBAN BE71 0961 2345 6769|खाता XX९०८७|₹३,५००|अनिल यादव को|\u200B|10.0.0.1|98XXXXXX10|x|@|€',
].flatMap((line) => line.split('|'));

/** Texts that look like SMS and break every rule of them. */
const sms = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));
const anything = fc.oneof(sms, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
const number = (digits: number) =>
  fc.string({ unit: fc.constantFrom(...'123456789'), minLength: digits, maxLength: digits });

describe('for every text', () => {
  it('masking twice is masking once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = masked(text).text;
        expect(masked(once)).toEqual({ text: once, findings: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('it is masked alike beside others', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 2, maxLength: 8 }), (texts) => {
        expect(maskAll(texts, { tokenise, country: 'IN' })).toEqual(texts.map(masked));
      }),
      { numRuns: 500 },
    );
  });

  it('original, findings and masked text fit together exactly', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: result, findings } = masked(text);
        let rebuilt = '';
        let at = 0;
        for (const { start, end, token, maskedStart, maskedEnd } of findings) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          rebuilt += text.slice(at, start);
          expect(maskedStart).toBe(rebuilt.length);
          rebuilt += token;
          expect(maskedEnd).toBe(rebuilt.length);
          at = end;
        }
        expect(result).toBe(rebuilt + text.slice(at));
      }),
      { numRuns: 2000 },
    );
  });

  it('no six digits of a masked number are left anywhere', () => {
    fc.assert(
      fc.property(sms, (text) => {
        const { text: result, findings } = masked(text);
        const left = result.replaceAll(/<[^<>]*>/g, ' ');
        for (const { type, start, end } of findings) {
          if (type === 'DOB' || type === 'URL') continue;
          // Digits of two scripts or around an invisible character are one number.
          const value = text.slice(start, end).replaceAll('\u200B', '');
          for (const [digits] of value.matchAll(/\p{Nd}{6,}/gu)) expect(left).not.toContain(digits);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
        masked(text);
        masked(`${text}\uD800 A/c ${text}`);
      }),
      { numRuns: 200 },
    );
    for (const piece of ['1', 'a@', '<ACCOUNT:', 'XX12 ', '१', '\uDC00', 'UPI/517730946281/RAVI KUMAR/']) {
      masked(piece.repeat(Math.ceil(100_000 / piece.length)));
    }
  });
});

describe('tokens', () => {
  it('are the same for the same account of a tenant, and another tenant has another', () => {
    fc.assert(
      fc.property(number(11), number(4), (account, tail) => {
        const [a, b] = [masked(`A/c ${account} debited`), masked(`Credited to account no. ${account}.`)];
        expect(a.findings[0]?.token).toBe(b.findings[0]?.token);
        const [c, d] = [masked(`A/c XX${tail} debited`), masked(`acct ending ${tail}`)];
        expect(c.findings[0]?.token).toBe(d.findings[0]?.token);
        expect(c.findings[0]?.token).not.toBe(a.findings[0]?.token);
        const elsewhere = mask(`A/c ${account} debited`, { tokenise: otherTenant, country: 'IN' });
        expect(elsewhere.findings[0]?.token).not.toBe(a.findings[0]?.token);
      }),
    );
  });

  it('differ by type for the same digits', () => {
    fc.assert(
      fc.property(number(4), (tail) => {
        const body = (text: string) => masked(text).findings[0]?.token.split(':')[1];
        expect(body(`A/c XX${tail}`)).not.toBe(body(`Card XX${tail}`));
      }),
    );
  });
});
