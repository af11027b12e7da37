import { describe, expect, it } from '@jest/globals';
import { MARKERS } from './support/markers.js';
import { mask } from '#libs/masking/mask.js';
import { createTokeniser } from '#libs/masking/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(3), 'a', 'tenant');
const digitsOf = (value: string) => value.replace(/\D/g, '');

describe('markers of personal data', () => {
  it('are twenty different values', () => {
    expect(new Set(MARKERS.map(({ value }) => value)).size).toBe(20);
    for (const { value, text } of MARKERS) expect(text).toContain(value);
  });

  it.each(MARKERS)('a $type is gone from the masked text, digits and all', ({ type, value, text }) => {
    const masked = mask(text, { tokenise, country: 'IN' });
    expect(masked.text).not.toContain(value);
    const digits = digitsOf(value);
    if (digits.length > 3) expect(digitsOf(masked.text.replaceAll(/<[^>]*>/g, ' '))).not.toContain(digits);
    expect(masked.findings.map((finding) => finding.type)).toContain(type);
  });
});
