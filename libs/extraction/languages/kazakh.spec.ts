import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('kazakh', () => {
  readAlerts('KZ', [
    [
      'Төлем 2 500 ₸. ЖАСЫЛ ДҮКЕН. Қолжетімді сома: 12 345 ₸',
      'transaction',
      'debit',
      '2500.00',
      'KZT',
      '12345.00',
    ],
    ['Толықтыру 50 000 ₸. Қалдық 62 345 ₸', 'transaction', 'credit', '50000.00', 'KZT', '62345.00'],
    [
      'Сіздің картадан 5 000 тг шешілді. Қалдық 57 345 тг',
      'transaction',
      'debit',
      '5000.00',
      'KZT',
      '57345.00',
    ],
    ['Растау коды <OTP>. Ешкімге айтпаңыз', 'otp', null, null, null, null],
    ['Төлем қабылданбады: 900 ₸', 'declined', 'debit', '900.00', 'KZT', null],
    ['Қайтару 1 200 ₸. Қалдық 58 545 ₸', 'transaction', 'credit', '1200.00', 'KZT', '58545.00'],
  ]);
});
