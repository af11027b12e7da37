import * as fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { mask } from '../../mask.js';
import { createTokeniser } from '../../tokens/tokeniser.js';

// The same texts at every run; another seed looks for new ones.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 1) });

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

const PIECES = [
  'NINO|SK 72 91 84 B|AB|12 34 56|C|sort code|20-45-67|71629304|passport no|R 8853215|DL|MH12 20140048271|fin|*****919M',
  'PAN|XXXXX4821K|ABCPE1234F|5678 1234 9012|3456|943 476 5919|NIF|12345678Z|DOB|born|on|3 March 1979|05/08/1988|(DOB)|is my',
  'DE02 1007 **** **** **45 33|IBAN|BE71 0961 2345 6769|account|784-1990-1234567-1|vehicle|WXY 4418|DL 8C AF 5031|M-AB 1234',
  '2001:db8::1|::1|10.0.0.1|1.2.3.4|version|3c:22:fb:0a:91:7e|a.b@mail.example|Ravi|to|from|,|.|-|/|(|)|:|=|\n|name,ssn|id|418-27-9036',
  'BIC|COBADEFFXXX|HKID|E405343(9)|cpf|147.468.784-98|imei1=|35 722204 288833 8|XX|x|*|12|456|7890|Rs 500|#|°|_|;',
].flatMap((line) => line.split('|'));

const message = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

describe('for every text of identity numbers', () => {
  it.each(['IN', 'GB', 'US', 'ES', 'KE', 'JP'])('masking twice is masking once (%s)', (country) => {
    fc.assert(
      fc.property(message, (text) => {
        const once = mask(text, { tokenise, country }).text;
        expect(mask(once, { tokenise, country })).toEqual({ text: once, findings: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
