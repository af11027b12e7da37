import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('hungarian', () => {
  readAlerts('HU', [
    [
      'Vásárlás: 4 500 Ft, KÉK BOLT, kártya <CARD:k1aaaa>. Egyenleg: 123 456 Ft',
      'transaction',
      'debit',
      '4500.00',
      'HUF',
      '123456.00',
    ],
    [
      'Jóváírás: 350 000 Ft munkabér. Elérhető egyenleg: 473 456 Ft',
      'transaction',
      'credit',
      '350000.00',
      'HUF',
      '473456.00',
    ],
    ['Jóváhagyó kód: <OTP>', 'otp', null, null, null, null],
    ['Sikertelen vásárlás 9 000 Ft: fedezethiány', 'declined', 'debit', '9000.00', 'HUF', null],
  ]);
});
