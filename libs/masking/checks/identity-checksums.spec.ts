import { describe, expect, it } from '@jest/globals';
import * as module from './identity-checksums.js';

const checksums: Record<keyof typeof module, (value: string) => boolean> = { ...module };
/** Numbers that registers and standards print as samples. */
const SAMPLES: [check: keyof typeof module, right: string[], wrong: string][] = [
  ['isFiscalCode', ['RSSMRA85T10A562S', 'MRTMTT91D08F205J'], 'RSSMRA85T10A562T'],
  ['isNir', ['255081416802538', '295109912611193'], '255081416802539'],
  ['isRut', ['123456785', '76543216', '760864285'], '123456784'],
  ['isHetu', ['131052308T', '010594Y9032'], '131052308U'],
  ['isAbn', ['51824753556'], '51824753557'],
  ['isAcn', ['004085616', '000000019'], '004085617'],
  ['isTfn', ['123456782', '876543210'], '123456783'],
  ['isMedicare', ['2123456701'], '2123456711'],
  ['isSouthAfricanId', ['8001015009087'], '8001015009088'],
  ['isTurkishId', ['10000000146'], '10000000147'],
  ['isSnils', ['11223344595'], '11223344596'],
  ['isInn', ['7707083893', '500100732259'], '7707083894'],
  ['isEan', ['7569217076985'], '7569217076986'],
  ['isThaiId', ['1101700230708'], '1101700230709'],
  ['isMyNumber', ['123456789018'], '123456789017'],
  ['isHkid', ['A1234563', 'AB9876543'], 'A1234564'],
];

describe('checks of identity numbers', () => {
  it.each(SAMPLES)('%s', (check, right, wrong) => {
    expect(right.filter((value) => !checksums[check](value))).toEqual([]);
    expect(checksums[check](wrong)).toBe(false);
  });
});
