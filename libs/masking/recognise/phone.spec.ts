import { describe, expect, it } from '@jest/globals';
import { getCountries, getExampleNumber } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile';
import metadata from 'libphonenumber-js/metadata.mobile';
import { mask } from '../mask.js';
import { createTokeniser } from '../tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

function found(text: string, country = 'IN'): string[] {
  return mask(text, { tokenise, country }).findings.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );
}

/** Places whose mobile numbers have fewer digits than a one-time password. */
const SHORT = new Set('AC AD CK FK FO GL NC NF NU SB SH TA TK WF'.split(' '));

describe('phone numbers', () => {
  it.each<[country: string, text: string, values: string[]]>([
    ['IN', 'Recharge of 8885550142 done', ['PHONE 8885550142']],
    ['IN', 'Mob9847012345 linked', ['PHONE 9847012345']],
    ['IN', 'RM at 0484-2345678 today', ['PHONE 0484-2345678']],
    [
      'IN',
      'Missed: 94470 12345/94470 12346, 9447012347',
      ['PHONE 94470 12345', 'PHONE 94470 12346', 'PHONE 9447012347'],
    ],
    ['GB', 'call +44 (0)20 7946 0123 now', ['PHONE +44 (0)20 7946 0123']],
    ['GB', 'ring 07700 900341 ext. 44', ['PHONE 07700 900341 ext. 44']],
    ['DE', 'Handy 0171/3920614', ['PHONE 0171/3920614']],
    ['AR', 'WhatsApp 11 15-2345-6789', ['PHONE 11 15-2345-6789']],
    ['ZA', 'ring 0027 82 123 4567', ['PHONE 0027 82 123 4567']],
    ['US', 'from 011 44 20 7946 0958', ['PHONE 011 44 20 7946 0958']],
    ['BW', 'my line is 382 0763', ['PHONE 382 0763']],
    ['JP', '携帯は090-1834-5678です', ['PHONE 090-1834-5678']],
    ['PH', 'to A D. w/ MIN 09171234567. ok', ['PHONE 09171234567']],
    ['IN', 'paid to (9847012345)', ['PHONE 9847012345']],
  ])('of %s: %s', (country, text, values) => {
    expect(found(text, country)).toEqual(values);
  });

  it.each<[country: string, text: string, value: string]>([
    ['SG', 'PayNow mobile +65 8\u2022\u2022\u20224172 ok', '+65 8\u2022\u2022\u20224172'],
    ['ID', 'ke nomor (0812-****-3190)', '0812-****-3190'],
    ['PK', 'from +92-345-****712 ok', '+92-345-****712'],
    ['CN', '138****2093登录', '138****2093'],
    ['KE', 'to 0712***456 ok', '0712***456'],
    ['BR', 'chave (21) 9****-4321', '(21) 9****-4321'],
    ['US', 'enrolled phone (***) ***-0132', '(***) ***-0132'],
  ])('hidden in part, of %s: %s', (country, text, value) => {
    const [only, ...others] = found(text, country);
    expect(only).toMatch(/^PHONE /);
    expect(only).toContain(value);
    expect(others).toEqual([]);
  });

  it.each<[country: string, text: string]>([
    ['HK', '25/11/2025 18:09'],
    ['US', 'fibonacci 1 1 2 3 5 8 13'],
    ['NO', 'saldo 1 500 000'],
    ['IN', 'version 4.12.0098'],
    ['IN', 'Dial *123# or 1800 425 3800'],
    ['SG', 'pts 12345678 points'],
    ['IN', 'at 12.9716 77.5946'],
    ['US', 'Part number: 555-123-4567-A'],
  ])('are not (%s): %s', (country, text) => {
    expect(found(text, country).filter((value) => value.startsWith('PHONE'))).toEqual([]);
  });

  it('a cue for something else wins, for all parts of a number', () => {
    expect(found('order 9847112233 packed')).toEqual(['REF 9847112233']);
    expect(found('SIN 485 897 2879', 'GB').join()).not.toContain('PHONE');
  });

  it.each(getCountries(metadata).filter((country) => !SHORT.has(country)))(
    'mobile numbers of %s',
    (country) => {
      const number = getExampleNumber(country, examples, metadata);
      if (!number) return;
      const ways = [number.number, number.formatInternational(), number.formatNational(), number.getURI()];
      for (const way of ways) {
        const text = `Call ${way} now`;
        const { text: masked } = mask(text, { tokenise, country });
        expect(masked).not.toMatch(/\d{3}[ -]?\d{2,}(?![a-z2-7]*>)/);
      }
    },
  );
});
