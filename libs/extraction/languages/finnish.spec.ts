import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('finnish', () => {
  readAlerts('FI', [
    [
      'Korttiosto 24,90 EUR SININEN KAUPPA 5.3.2026 klo 14:22. Saldo 1 234,56 EUR',
      'transaction',
      'debit',
      '24.90',
      'EUR',
      '1234.56',
    ],
    [
      'Palkka 2 500,00 EUR saapunut tilillesi. Uusi saldo 3 734,56 EUR',
      'transaction',
      'credit',
      '2500.00',
      'EUR',
      '3734.56',
    ],
    ['Vahvistuskoodi: <OTP>', 'otp', null, null, null, null],
    ['Maksu 90,00 EUR hylätty: ei katetta', 'declined', 'debit', '90.00', 'EUR', null],
  ]);
});
