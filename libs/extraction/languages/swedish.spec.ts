import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('swedish', () => {
  readAlerts('SE', [
    [
      'Kortköp 245,00 kr hos GRÖN BUTIK 2026-03-05 kl 14:22. Saldo 1 234,56 kr',
      'transaction',
      'debit',
      '245.00',
      'SEK',
      '1234.56',
    ],
    [
      'Insättning: lön 25 000,00 SEK till ditt konto <ACCOUNT:k1aaaa>. Nytt saldo 26 234,56 SEK',
      'transaction',
      'credit',
      '25000.00',
      'SEK',
      '26234.56',
    ],
    ['Uttag 500 kr. Disponibelt belopp 25 734,56 kr', 'transaction', 'debit', '500.00', 'SEK', '25734.56'],
    ['Din engångskod är <OTP>', 'otp', null, null, null, null],
    ['Köpet på 900 kr nekades: täckning saknas', 'declined', 'debit', '900.00', 'SEK', null],
    ['Återbetalning 199,00 kr från BLÅ BUTIK', 'transaction', 'credit', '199.00', 'SEK', null],
    ['Du har fått 300 kr från <PERSON:k1aaaa> med Swish', 'transaction', 'credit', '300.00', 'SEK', null],
  ]);
});
