import { describe, expect, it } from '@jest/globals';
import { MARKERS } from './support/markers.js';
import { mask } from '#libs/masking/mask.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';
import { ENTITY_TYPES } from '#libs/masking/types.js';

/** What the list of entities does not name, and text that nobody read. */
const UNPLANTED = ['VIN', 'IMSI', 'SIM', 'TEXT'];

const tokenise = createTokeniser(new Uint8Array(32).fill(3), 'a', 'tenant');
const digitsOf = (value: string) => value.replace(/\D/g, '');

describe('markers of personal data', () => {
  it('are all different, and of every type that has values of its own', () => {
    expect(new Set(MARKERS.map(({ value }) => value)).size).toBe(MARKERS.length);
    const planted = new Set(MARKERS.map(({ type }) => type));
    expect(ENTITY_TYPES.map(({ type }) => type).filter((type) => !planted.has(type))).toEqual(UNPLANTED);
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
