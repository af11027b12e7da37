import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('ukrainian', () => {
  readAlerts('UA', [
    [
      'Списано 250,50 грн. Картка <CARD:k1aaaa>. ZELENYI MAHAZYN 05.03.26 14:22. Доступно 1 234,56 грн',
      'transaction',
      'debit',
      '250.50',
      'UAH',
      '1234.56',
    ],
    [
      'Зараховано зарплата 15 000,00 UAH на рахунок <ACCOUNT:k1aaaa>. Залишок 16 234,56 UAH',
      'transaction',
      'credit',
      '15000.00',
      'UAH',
      '16234.56',
    ],
    ['Зняття готівки 1000₴. Баланс 15 234,56₴', 'transaction', 'debit', '1000.00', 'UAH', '15234.56'],
    ['Ваш код підтвердження <OTP>. Нікому не повідомляйте', 'otp', null, null, null, null],
    ['Відмова. Недостатньо коштів. Оплата 500,00 грн', 'declined', 'debit', '500.00', 'UAH', null],
    ['Повернення 99,00 грн. Баланс 15 333,56 грн', 'transaction', 'credit', '99.00', 'UAH', '15333.56'],
    ['Popovnennya 300.00 UAH. Zalyshok 500.00 UAH', 'transaction', 'credit', '300.00', 'UAH', '500.00'],
  ]);
});
