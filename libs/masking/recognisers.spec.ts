import { describe, expect, it } from '@jest/globals';
import { mask } from './mask.js';
import { createTokeniser } from './tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

/** What of a text is masked, as `TYPE value`. */
function found(text: string, country = 'IN'): string[] {
  return mask(text, { tokenise, country }).findings.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );
}

describe('recognisers find', () => {
  it.each<[country: string, text: string, values: string[]]>([
    ['IN', 'A/c no. 3041 7788 2256 debited', ['ACCOUNT 3041 7788 2256']],
    ['IN', 'A/cXX4410debitedRs75@CCD', ['ACCOUNT XX4410']],
    ['IN', 'AcctXX4410 and A/C x-778', ['ACCOUNT XX4410', 'ACCOUNT x-778']],
    ['GB', 'sort code 20-45-67 account 71629304', ['SORT_CODE 20-45-67', 'ACCOUNT 71629304']],
    ['GB', 'to 20-45-67 71629304: £90.00', ['SORT_CODE 20-45-67', 'ACCOUNT 71629304']],
    ['IN', 'loan PL00448120 EMI due', ['ACCOUNT PL00448120']],
    ['US', 'Wire $20.00 to acct 448120993471', ['ACCOUNT 448120993471']],
    ['ES', 'Cargo en cuenta terminada en 4410', ['ACCOUNT 4410']],
    ['IN', 'आपके खाते XX४४१० से ₹५०० डेबिट', ['ACCOUNT XX४४१०']],
    ['IN', 'unknown 448120993471 here', ['ACCOUNT 448120993471']],
  ])('accounts (%s): %s', (country, text, values) => {
    expect(found(text, country)).toEqual(values);
  });

  it.each<[text: string, values: string[]]>([
    [
      'Card 4539-5787-6362-1486 / 4539.5787.6362.1486',
      ['CARD 4539-5787-6362-1486', 'CARD 4539.5787.6362.1486'],
    ],
    ['4539578763621486 charged', ['CARD 4539578763621486']],
    ['Amex card 3782 822463 10005', ['CARD 3782 822463 10005']],
    ['Carte XX4410 et tarjeta *4410', ['CARD XX4410', 'CARD *4410']],
    ['Visa ending in 4410', ['CARD 4410']],
    ['Carte se terminant par 4410', ['CARD 4410']],
    ['cards XX4410 and 5521', ['CARD XX4410', 'CARD 5521']],
    ['Card ４５３９　５７８７　６３６２　１４８６', ['CARD ４５３９　５７８７　６３６２　１４８６']],
    ['Card 4539\u200B5787\u200B6362\u200B1486', ['CARD 4539\u200B5787\u200B6362\u200B1486']],
    ['4539 57XX XXXX 1486', ['CARD 4539 57XX XXXX 1486']],
  ])('cards: %s', (text, values) => {
    expect(found(text)).toEqual(values);
  });

  it.each<[country: string, text: string, value: string]>([
    ['IN', 'Recharge done for 9834417720', 'PHONE 9834417720'],
    ['IN', 'mobile no. 98XXXXXX20', 'PHONE 98XXXXXX20'],
    ['US', 'Zelle from Dana (312) 555-0142 ok', 'PHONE (312) 555-0142'],
    ['SG', 'PayNow +65 8123 4567 ok', 'PHONE +65 8123 4567'],
    ['KE', 'sent to 0712883406 ok', 'PHONE 0712883406'],
    ['GB', 'Text 07911 123456 ok', 'PHONE 07911 123456'],
    ['AE', 'هاتف ٠٥٠١٢٣٤٥٦٧ ok', 'PHONE ٠٥٠١٢٣٤٥٦٧'],
  ])('phones (%s): %s', (country, text, value) => {
    expect(found(text, country)).toContain(value);
  });

  it.each<[text: string, value: string]>([
    ['mail o\u2019neil.k+sms@corp.co.uk.', 'EMAIL o\u2019neil.k+sms@corp.co.uk'],
    ['mail müller@bücher.example now', 'EMAIL müller@bücher.example'],
    ['mail r***k@mail.example', 'EMAIL r***k@mail.example'],
    ['VPA 9834417720@ybl ok', 'VPA 9834417720@ybl'],
    ['VPA asha.rao@newbank ok', 'VPA asha.rao@newbank'],
    ['paid ravi@okaxis.Ref 12', 'VPA ravi@okaxis'],
    ['see www.bank.example/kyc?id=7.', 'URL www.bank.example/kyc?id=7'],
    ['tap bit.ly/3xYz now', 'URL bit.ly/3xYz'],
    ['upi://pay?pa=a@ybl&am=5', 'URL upi://pay?pa=a@ybl&am=5'],
    ['login from 203.0.113.10.', 'IP 203.0.113.10'],
    ['login from 2001:db8:0:1::7 ok', 'IP 2001:db8:0:1::7'],
    ['device 3c:22:fb:0a:91:7e ok', 'MAC 3c:22:fb:0a:91:7e'],
  ])('addresses: %s', (text, value) => {
    expect(found(text)).toContain(value);
  });

  it.each<[text: string, value: string]>([
    ['Ref: TS4410', 'REF TS4410'],
    ['Ref ID - RP567', 'REF RP567'],
    ['UTR KKBKH25073918264', 'REF KKBKH25073918264'],
    ['UPI:517730946281', 'REF 517730946281'],
    ['Txn 18042025 Rs 60 ref 18042025000123', 'REF 18042025000123'],
    ['order MS-2025-00448120 shipped', 'REF MS-2025-00448120'],
    ['PNR QWXYZR confirmed', 'REF QWXYZR'],
    ['QBC4D5EF6G Confirmed.', 'REF QBC4D5EF6G'],
    ['TK21B3C4DE Confirmed.', 'REF TK21B3C4DE'],
    ['TK21BCDEFG Confirmed.', 'REF TK21BCDEFG'],
    ['RS21B3C4DE paid', 'REF RS21B3C4DE'],
    ['cheque no 448120 cleared', 'REF 448120'],
    ['invoice INV/2025/00448', 'REF INV/2025/00448'],
    ['Consumer ID 448120', 'CUSTOMER_ID 448120'],
    ['policy POL-448120', 'CUSTOMER_ID POL-448120'],
    ['IFSC kkbk0004417', 'IFSC kkbk0004417'],
    ['BIC COBADEFFXXX', 'SWIFT_BIC COBADEFFXXX'],
    ['IBAN BE71 0961 2345 6769', 'IBAN BE71 0961 2345 6769'],
    ['PAN AKXXXXXX5L', 'IN_PAN AKXXXXXX5L'],
    ['GSTIN 27AAPFU0939F1ZV', 'IN_GSTIN 27AAPFU0939F1ZV'],
    ['FASTag of MH 12 AB 4410', 'VEHICLE MH 12 AB 4410'],
    ['ssn 418 27 9036', 'US_SSN 418 27 9036'],
    ['NRIC S1234567D', 'SG_NRIC_FIN S1234567D'],
    ['Emirates ID 784-1990-1234567-1', 'AE_EMIRATES_ID 784-1990-1234567-1'],
    ['DOB 03/15/1989', 'DOB 03/15/1989'],
    ['born March 15, 1989 in', 'DOB March 15, 1989'],
    ['ZIP 94105', 'POSTCODE 94105'],
    [
      'sent to No 14, 3rd Cross, Gandhi Nagar, Chennai 600020',
      'ADDRESS No 14, 3rd Cross, Gandhi Nagar, Chennai 600020',
    ],
  ])('references and identities: %s', (text, value) => {
    expect(found(text)).toContain(value);
  });

  it.each<[text: string, value: string]>([
    ['482913 is your login code', 'OTP 482913'],
    ['Use 482-913 to verify. OTP is valid', 'OTP 482-913'],
    ['Use code 482913 to sign in', 'OTP 482913'],
    ['Your security code is 482913', 'OTP 482913'],
    ['OTP for Rs 2,250 at AMAZON on card XX4410: 482913', 'OTP 482913'],
    ['आपका ओटीपी ४८२९१३ है', 'OTP ४८२९१३'],
    ['Password: Kx-93pq', 'PASSWORD Kx-93pq'],
    ['CVV 402', 'CVV 402'],
    ['ATM PIN is 4021', 'PIN 4021'],
  ])('secrets: %s', (text, value) => {
    expect(found(text)).toContain(value);
  });

  it.each<[text: string, name: string]>([
    ['Rs 400 sent to NATARAJAN V on 05-05-25', 'NATARAJAN V'],
    ['trf to Mrs Sunita Rawat Refno 517730946281', 'Sunita Rawat'],
    ['Received from K. S. Venkatesan Ref', 'K. S. Venkatesan'],
    ['Dear Clifford, your EMI', 'Clifford'],
    ['paid to VPA ravi1985@ybl (RAVI TEJA M)', 'RAVI TEJA M'],
    ['UPI/DR/517730946281/ANIL YADAV/SBIN', 'ANIL YADAV'],
    ['Rs 2200 jama hue, Rekha Sharma dwara', 'Rekha Sharma'],
    ['भेजने वाले: अनिल यादव', 'अनिल यादव'],
    ['Virement de 45,00 € à Claire Fontaine IBAN', 'Claire Fontaine'],
    ['PayNow SGD 40.00 to Chua Kai Xin on', 'Chua Kai Xin'],
    ['Ksh750.00 sent to LUCY ATIENO 0712883406', 'LUCY ATIENO'],
    ['debited on 20-Jan-24; Bhanu credited', 'Bhanu'],
    ['Bizum: Has enviado 20,00 EUR a María López. Concepto', 'María López'],
    ['Pix enviado: R$ 150,00 para João da Silva em', 'João da Silva'],
    ['GRACE MWENDE has sent you Ksh 200', 'GRACE MWENDE'],
  ])('people: %s', (text, name) => {
    expect(found(text)).toContain(`PERSON ${name}`);
  });
});
