import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('russian', () => {
  readAlerts('RU', [
    [
      'Покупка 1 250,50 ₽ ЗЕЛЕНЫЙ МАГАЗИН 05.03.26 14:22 Карта <CARD:k1aaaa>. Баланс: 3 000 ₽',
      'transaction',
      'debit',
      '1250.50',
      'RUB',
      '3000.00',
    ],
    [
      'Зачислена зарплата 55 000.00 руб. Остаток: 58 000.00 руб',
      'transaction',
      'credit',
      '55000.00',
      'RUB',
      '58000.00',
    ],
    [
      'Spisanie 300.00 RUB. Karta <CARD:k1aaaa>. Dostupno 57700.00 RUB',
      'transaction',
      'debit',
      '300.00',
      'RUB',
      '57700.00',
    ],
    ['Vydacha nalichnyh 5000 RUB. Balans 52700 RUB', 'transaction', 'debit', '5000.00', 'RUB', '52700.00'],
    ['Никому не сообщайте код <OTP>', 'otp', null, null, null, null],
    ['Отказ. Недостаточно средств. Покупка 900 р.', 'declined', 'debit', '900.00', 'RUB', null],
    ['Возврат 1 200р. Баланс: 53 900р', 'transaction', 'credit', '1200.00', 'RUB', '53900.00'],
    ['Завтра будет списано 199 р.', 'pending', 'debit', '199.00', 'RUB', null],
    ['Завтра будет списано 299 руб. за подписку', 'pending', 'debit', '299.00', 'RUB', null],
    ['Акция! Платите картой и получайте кешбэк 5% до 1 000 руб.', 'promotion', null, null, 'RUB', null],
  ]);
});
