import { describe, expect, it } from '@jest/globals';
import { mask } from '../../mask.js';
import { createTokeniser } from '../../tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

/** What of a text is masked, as `TYPE value`. */
function found(text: string, country: string): string[] {
  return mask(text, { tokenise, country }).findings.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );
}

describe('identity numbers', () => {
  it.each<[country: string, text: string, values: string[]]>([
    ['GB', 'Payroll: NINO PB 40 12 77 C received', ['UK_NINO PB 40 12 77 C']],
    ['GB', 'nat ins pb 401277 c', ['UK_NINO pb 401277 c']],
    ['GB', 'Your UTR 19558 39661 is due', ['UK_UTR 19558 39661']],
    ['GB', '943 476 5919 is her NHS number', ['UK_NHS 943 476 5919']],
    ['GB', 'S/C 204567 A/C 71629304', ['SORT_CODE 204567', 'ACCOUNT 71629304']],
    ['SG', 'FIN *****345K ready', ['SG_NRIC_FIN *****345K']],
    ['SG', 'visitor S1234567D in', ['SG_NRIC_FIN S1234567D']],
    ['IN', 'PAN XXXXX1234F ok', ['IN_PAN XXXXX1234F']],
    ['IN', 'GSTIN 27 AAPFU0939F 1ZV', ['IN_GSTIN 27 AAPFU0939F 1ZV']],
    ['IN', 'DL no. KA03 20150004410', ['IN_DRIVING_LICENCE KA03 20150004410']],
    ['IN', 'passport is K 4410228', ['IN_PASSPORT K 4410228']],
    ['IN', 'IFSC-KKBK0004417 branch', ['IFSC KKBK0004417']],
    ['ES', 'N.I.F. 12.345.678-Z', ['ES_NIF 12.345.678-Z']],
    ['ES', 'nie x1234567l', ['ES_NIF x1234567l']],
    ['IT', 'C.F. RSS MRA 85T10 A562S', ['IT_FISCAL_CODE RSS MRA 85T10 A562S']],
    ['FR', 'sécurité sociale 2 55 08 14 168 025 38', ['NATIONAL_ID 2 55 08 14 168 025 38']],
    ['DE', 'Steuer-ID 86 095 742 719', ['TAX_ID 86 095 742 719']],
    ['PL', 'NIP 526-025-09-95', ['TAX_ID 526-025-09-95']],
    ['SE', 'personnummer är 811228-9874', ['NATIONAL_ID 811228-9874']],
    ['ID', 'NPWP 01.234.567.8-901.000', ['TAX_ID 01.234.567.8-901.000']],
    ['MY', 'KP 910312-14-5538', ['NATIONAL_ID 910312-14-5538']],
    ['PH', 'SS No. 04-1234567-8', ['NATIONAL_ID 04-1234567-8']],
    ['PK', 'NTN 1234567-8', ['TAX_ID 1234567-8']],
    ['HK', 'HKID A123456(3)', ['NATIONAL_ID A123456(3)']],
    ['AE', 'my id 784 1990 1234567 1', ['AE_EMIRATES_ID 784 1990 1234567 1']],
    ['KE', 'kitambulisho namba 23456789', ['KE_ID 23456789']],
    ['BR', 'CPF 529.982.247-25', ['TAX_ID 529.982.247-25']],
    ['ZA', 'ID no. 800101 5009 08 7', ['NATIONAL_ID 800101 5009 08 7']],
    ['AU', 'medicare card 2123 45670 1', ['NATIONAL_ID 2123 45670 1']],
    ['US', 'Michigan driver license number: J 512 334 901 778', ['US_DRIVER_LICENSE J 512 334 901 778']],
    ['US', 'staff,ssn\n1,418-27-9036\n2,527-33-1844', ['US_SSN 418-27-9036', 'US_SSN 527-33-1844']],
    ['US', 'itin 912 71 1234', ['US_ITIN 912 71 1234']],
    ['US', 'RTN 0210 0002 1', ['ROUTING 0210 0002 1']],
    ['DE', 'IMEI (49015420 323751 8)', ['IMEI 49015420 323751 8']],
  ])('%s: %s', (country, text, values) => {
    expect(found(text, country)).toEqual(values);
  });

  it.each<[country: string, text: string, value: string]>([
    ['IN', 'challan for DL 3C AQ 4410', 'DL 3C AQ 4410'],
    ['IN', 'bike number GJ01 HF 620', 'GJ01 HF 620'],
    ['GB', 'number plate KX21 VPD seen', 'KX21 VPD'],
    ['MY', 'VEHICLE WXY 4418 HAS PASSED', 'WXY 4418'],
    ['MY', 'saman trafik bagi JTK7093', 'JTK7093'],
    ['FR', 'vehicule GK-718-QX', 'GK-718-QX'],
    ['DE', 'Kennzeichen M-AB 1234', 'M-AB 1234'],
    ['KE', 'vehicle KDA 482B', 'KDA 482B'],
    ['NG', 'plate no. LSD 342 EX', 'LSD 342 EX'],
    ['ID', 'Nopol B 1234 XYZ', 'B 1234 XYZ'],
  ])('plates (%s): %s', (country, text, value) => {
    expect(found(text, country)).toEqual([`VEHICLE ${value}`]);
  });

  it.each<[country: string, text: string]>([
    ['MX', 'sin 3 cargos, pan 500 g'],
    ['IN', 'Eid 2025 offer, GST 18% extra'],
    ['US', 'the RFC 2119 keywords'],
    ['IN', 'Passport fee Rs 1500 paid'],
    ['ES', 'lote 12345678A de tornillos'],
    ['MY', 'No plat baharu, saman RM150'],
  ])('nothing (%s): %s', (country, text) => {
    expect(found(text, country)).toEqual([]);
  });
});
