import { describe, expect, it } from '@jest/globals';
import { mask } from '../mask.js';
import { createTokeniser } from '../tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

/** What of a text is masked, as `TYPE value`. */
function found(text: string, country = 'US'): string[] {
  return mask(text, { tokenise, country }).findings.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );
}

describe('technical identifiers', () => {
  it.each<[text: string, values: string[]]>([
    ['[fe80::9a1:3cff:fe00:77]:8443', ['IP fe80::9a1:3cff:fe00:77']],
    ['mapped ::ffff:192.0.2.77', ['IP ::ffff:192.0.2.77']],
    ['net 10.20.0.0/16 via 203.0.113.9:443', ['IP 10.20.0.0', 'IP 203.0.113.9']],
    ['IP203.0.113.77 at 12:30:45', ['IP 203.0.113.77']],
    ['cisco 3c22.fb0a.917e', ['MAC 3c22.fb0a.917e']],
    ['3C-22-FB-0A-91-7E', ['MAC 3C-22-FB-0A-91-7E']],
    ['id {6F1E0F9A-2B7C-4D55-9C1E-0A4B8D2F7E61}', ['DEVICE_UUID 6F1E0F9A-2B7C-4D55-9C1E-0A4B8D2F7E61']],
    ['device uuid 6f1e0f9a2b7c4d559c1e0a4b8d2f7e61', ['DEVICE_UUID 6f1e0f9a2b7c4d559c1e0a4b8d2f7e61']],
    ['send to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT', ['CRYPTO 1BoatSLRHtKNngkdXEeobR76b53LETtpyT']],
    [
      'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      ['CRYPTO bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ],
    ['IBAN BE71 0961 2345 6769 / KREDBEBB (BIC)', ['IBAN BE71 0961 2345 6769', 'SWIFT_BIC KREDBEBB']],
    ['Konto DE02 1007 **** **** **45 33 am', ['IBAN DE02 1007 **** **** **45 33']],
    ['iban be71096123456769', ['IBAN be71096123456769']],
  ])('%s', (text, values) => {
    expect(found(text)).toEqual(values);
  });

  it.each([
    'Firmware 1.0.0.27 released at 12:30:45',
    'std::vector and a::b',
    'bic code required',
    '1BoatSLRHtKNngkdXEeobR76b53LETtpyU',
    'Rp 1.250.100.000 paid',
  ])('nothing: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each<[text: string, value: string]>([
    ['I was born on 3 March 1979', '3 March 1979'],
    ['geboren am 14.06.1987', '14.06.1987'],
    ['née le 2 février 1974', '2 février 1974'],
    ['data di nascita 30/01/1963', '30/01/1963'],
    ['生年月日 1984年5月9日', '1984年5月9日'],
    ['birthday=19870614', '19870614'],
    ['D.O.B-15.08.1982', '15.08.1982'],
    ['08/05/1988 (DOB)', '08/05/1988'],
    ['name,dob\n17,11/30/1958', '11/30/1958'],
  ])('birth dates: %s', (text, value) => {
    expect(found(text)).toContain(`DOB ${value}`);
  });

  it('a date that is no birth date stays', () => {
    expect(found('Paid on 12-05-2025. DOB verified on file')).toEqual([]);
  });
});
