import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('dutch', () => {
  readAlerts('NL', [
    [
      'Betaling van EUR 45,90 bij GROENE WINKEL op 05-03-2026 om 14:22 met pas <CARD:k1aaaa>. Saldo EUR 1.234,56',
      'transaction',
      'debit',
      '45.90',
      'EUR',
      '1234.56',
    ],
    [
      'Op uw rekening <ACCOUNT:k1aaaa> is € 2.100,00 bijgeschreven. Nieuw saldo: € 3.334,56',
      'transaction',
      'credit',
      '2100.00',
      'EUR',
      '3334.56',
    ],
    ['Geldopname € 50,00. Saldo € 3.284,56', 'transaction', 'debit', '50.00', 'EUR', '3284.56'],
    ['Uw TAN-code is <OTP>', 'otp', null, null, null, null],
    ['Betaling van € 89,00 geweigerd: onvoldoende saldo', 'declined', 'debit', '89.00', 'EUR', null],
    ['Terugbetaling van € 19,95 ontvangen van BLAUWE WINKEL', 'transaction', 'credit', '19.95', 'EUR', null],
    ['Op 10 maart wordt € 30,00 afgeschreven', 'pending', 'debit', '30.00', 'EUR', null],
  ]);
});
