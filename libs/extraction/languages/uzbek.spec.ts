import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('uzbek', () => {
  readAlerts('UZ', [
    [
      "To'lov 50 000.00 so'm YASHIL DO'KON 05.03.26 karta <CARD:k1aaaa>. Qoldiq 120 000.00 so'm",
      'transaction',
      'debit',
      '50000.00',
      'UZS',
      '120000.00',
    ],
    [
      "Kirim 1 500 000 so'm. Balans: 1 620 000 so'm",
      'transaction',
      'credit',
      '1500000.00',
      'UZS',
      '1620000.00',
    ],
    [
      'Naqd pul yechish 200 000 UZS. Qoldiq 1 420 000 UZS',
      'transaction',
      'debit',
      '200000.00',
      'UZS',
      '1420000.00',
    ],
    ['Tasdiqlash kodi <OTP>. Hech kimga aytmang', 'otp', null, null, null, null],
    ["To'lov rad etildi: 90 000 so'm, mablag yetarli emas", 'declined', 'debit', '90000.00', 'UZS', null],
    [
      "Qaytarildi 30 000 so'm. Qoldiq 1 450 000 so'm",
      'transaction',
      'credit',
      '30000.00',
      'UZS',
      '1450000.00',
    ],
    ['Чиқим 50 000 сўм. Қолдиқ 70 000 сўм', 'transaction', 'debit', '50000.00', 'UZS', '70000.00'],
  ]);
});
