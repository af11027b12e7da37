import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('swahili', () => {
  readAlerts('TZ', [
    [
      'Umepokea TSh 50,000 kutoka kwa <PERSON:k1aaaa> tarehe 5/3/2026 saa 14:22. Salio lako jipya ni TSh 62,500',
      'transaction',
      'credit',
      '50000.00',
      'TZS',
      '62500.00',
    ],
    [
      'Umetuma TZS 20,000 kwa <PERSON:k1aaaa>. Ada TZS 360. Salio lako ni TZS 42,140',
      'transaction',
      'debit',
      '20000.00',
      'TZS',
      '42140.00',
    ],
    [
      'Umelipa Tsh15,000.00 kwa DUKA KIJANI. Makato Tsh100.00. Salio Tsh27,040.00',
      'transaction',
      'debit',
      '15000.00',
      'TZS',
      '27040.00',
    ],
    [
      'Umetoa TSh 100,000 kwa wakala. Salio jipya TSh 5,000',
      'transaction',
      'debit',
      '100000.00',
      'TZS',
      '5000.00',
    ],
    [
      'Muamala umeshindwa: huna salio la kutosha kutuma TSh 30,000, muamala haikufanikiwa',
      'declined',
      'debit',
      '30000.00',
      'TZS',
      null,
    ],
    ['Pata ofa mpya! Jiunge na upate bonasi ya dakika bure', 'promotion', null, null, null, null],
    [
      'TSh 8,000 imerejeshwa kwenye akaunti yako. Salio lako TSh 13,000',
      'transaction',
      'credit',
      '8000.00',
      'TZS',
      '13000.00',
    ],
    ['Salio lako la sasa ni TSh 13,000', 'balance', null, null, 'TZS', '13000.00'],
  ]);
});
