import { describe, expect, it } from '@jest/globals';
import { mask } from '../mask.js';
import { createTokeniser } from '../tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(1), 'a', 'tenant');

/** What of a text is masked, as `TYPE value`. */
function found(text: string, country = 'IN'): string[] {
  return mask(text, { tokenise, country }).findings.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );
}

describe('whole identifiers', () => {
  it.each<[text: string, value: string]>([
    ['policy Q/204417/02/2024/000918', 'CUSTOMER_ID Q/204417/02/2024/000918'],
    ['gold loan KOS/0218/GL/77410', 'ACCOUNT KOS/0218/GL/77410'],
    ['TID CI240917.2210.B99204. Paid', 'REF CI240917.2210.B99204'],
    ['Autenticação 9.1A2.0CC.7F4 ok', 'REF 9.1A2.0CC.7F4'],
    ['UTR 6031 7720 4418', 'REF 6031 7720 4418'],
    ['Docket no CC/2024/0917/20441', 'REF CC/2024/0917/20441'],
    ['Case CAS-0204417-X8K opened', 'REF CAS-0204417-X8K'],
    ['QWL20R7XZB Confirmed.', 'REF QWL20R7XZB'],
    ['Info: NEFT-QWLIN204417730118-TARANGA SOFTWORKS', 'REF NEFT-QWLIN204417730118'],
    ['card 5204-XXXX-XXXX-7741', 'CARD 5204-XXXX-XXXX-7741'],
    ['A/c 204-7XX-118-3', 'ACCOUNT 204-7XX-118-3'],
    ['card 5061 5809 0952 1569 647', 'CARD 5061 5809 0952 1569 647'],
    ['Karta 5.2044 Oplata', 'CARD 5.2044'],
    ['MIR2044 12:05 Pokupka', 'CARD 2044'],
    ['ref:QRS2044177301.10.24', 'REF QRS20441773'],
    ['reference number:\n20441773', 'REF 20441773'],
    ['204417 is your service request number', 'REF 204417'],
    ['sort code 20-45-67, number 2044 1773', 'ACCOUNT 2044 1773'],
    ['Passport TK2044177', 'PASSPORT TK2044177'],
  ])('%s', (text, value) => {
    expect(found(text)).toContain(value);
  });

  it.each<[country: string, text: string, value: string]>([
    ['CN', '您尾号2044的信用卡于9月17日12:05消费88.00元', 'CARD 2044'],
    ['CN', '订单号为204417730118', 'REF 204417730118'],
    ['JP', 'カード末尾2044 ご利用金額 1,200円', 'CARD 2044'],
    ['TH', 'เงินเข้าบัญชี x-2044 จำนวน 500.00 บาท', 'ACCOUNT x-2044'],
    ['VN', 'TK 0044001177204 -500,000 VND', 'ACCOUNT 0044001177204'],
    ['TR', '2044 ile biten kartınızdan 120,00 TL', 'CARD 2044'],
    ['AE', 'بطاقتكم المنتهية بالرقم 2044 لدى', 'CARD 2044'],
    ['ID', 'akaun berakhir 2044 didebit', 'ACCOUNT 2044'],
    ['ES', 'cuenta con terminación 2044', 'ACCOUNT 2044'],
    ['DE', 'Vorgangsnummer 20441773', 'REF 20441773'],
    ['RU', 'Карта *2044. Номер операции 77204418', 'REF 77204418'],
    ['IN', 'உங்கள் கணக்கு எண் 2044 வரவு', 'ACCOUNT 2044'],
    ['IN', 'చెక్కు సంఖ్య 204417', 'REF 204417'],
  ])('%s: %s', (country, text, value) => {
    expect(found(text, country)).toContain(value);
  });
});

describe('numbers that are nobody’s survive', () => {
  it.each<[text: string]>([
    ['Paid R 12 500 and R1 204.18 at noon'],
    ['Saldo Rp2.250.000,00 dan Rp50.000'],
    ['CHF 1’204.50 or 1 204,50 €'],
    ['Bal: 20441773 Limit 150000'],
    ['on 25/NOV/2025, 2025-11-25T14:05:11 or 25. 11. 2025'],
    ['dep 0610h, gate 20-25 hrs, 9.14pm'],
    ['Get 20% off! Code: MONSOON24'],
    ['Use RUPAY250 now'],
    ['FD 444 days at 7.25%, card 500 points'],
    ['PNR first, TRN:12951 later'],
    ['Offer ends 15/08'],
    ['pi is 3.14159265358979'],
    ['Chrome 124.0.6367.91, ISBN 9783161484100'],
    ['1 1 2 3 5 8 13 21 34'],
    ['circular 2025-26/117'],
    ['BP 120/80, order 12'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('in the language of the sentence', () => {
    expect(found('于9月17日12:05消费88.00元，余额1200元', 'CN')).toEqual([]);
    expect(found('١٢ نوفمبر ٢٠٢٥ مبلغ ٧٩٫٠٠ درهم', 'AE')).toEqual([]);
  });
});
