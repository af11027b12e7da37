import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('czech', () => {
  readAlerts('CZ', [
    [
      'Platba kartou 450,00 Kč ZELENÝ OBCHOD 05.03.2026 14:22. Disponibilní zůstatek 12 340,50 Kč',
      'transaction',
      'debit',
      '450.00',
      'CZK',
      '12340.50',
    ],
    [
      'Příchozí platba 25 000,00 CZK na účet <ACCOUNT:k1aaaa>. Zůstatek 37 340,50 CZK',
      'transaction',
      'credit',
      '25000.00',
      'CZK',
      '37340.50',
    ],
    [
      'Výběr z bankomatu 2 000,- Kč. Zůstatek 35 340,50 Kč',
      'transaction',
      'debit',
      '2000.00',
      'CZK',
      '35340.50',
    ],
    ['Autorizační kód <OTP>', 'otp', null, null, null, null],
    ['Platba 900 Kč byla zamítnuta, nedostatek prostředků', 'declined', 'debit', '900.00', 'CZK', null],
    ['Vráceno 199,00 Kč na kartu <CARD:k1aaaa>', 'transaction', 'credit', '199.00', 'CZK', null],
  ]);
});
