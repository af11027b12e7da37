import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('azerbaijani', () => {
  readAlerts('AZ', [
    [
      'Ödəniş: 45.90 AZN. YASIL MARKET 05.03.26 14:22. Kart <CARD:k1aaaa>. Balans: 120.00 AZN',
      'transaction',
      'debit',
      '45.90',
      'AZN',
      '120.00',
    ],
    [
      'Mədaxil: 500.00 AZN. Kart <CARD:k1aaaa>. Balans: 620.00 AZN',
      'transaction',
      'credit',
      '500.00',
      'AZN',
      '620.00',
    ],
    ['Nagdlasdirma 100 ₼. Qaliq 520.00 ₼', 'transaction', 'debit', '100.00', 'AZN', '520.00'],
    ['Təsdiq kodu: <OTP>. Heç kimə deməyin', 'otp', null, null, null, null],
    ['Əməliyyat rədd edildi: 900 AZN, balans kifayət etmir', 'declined', 'debit', '900.00', 'AZN', null],
    ['Geri qaytarma 30.00 AZN. Balans: 550.00 AZN', 'transaction', 'credit', '30.00', 'AZN', '550.00'],
  ]);
});
