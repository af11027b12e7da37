import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('belarusian', () => {
  readAlerts('BY', [
    [
      'Аплата 45,00 BYN, ЗЯЛЁНАЯ КРАМА, картка <CARD:k1aaaa>. Даступна 302,50 BYN',
      'transaction',
      'debit',
      '45.00',
      'BYN',
      '302.50',
    ],
    [
      'Залічэнне зарплаты 1 200,00 BYN. Астатак 1 502,50 BYN',
      'transaction',
      'credit',
      '1200.00',
      'BYN',
      '1502.50',
    ],
    ['Адмова: недастаткова сродкаў. Сума 90,00 BYN', 'declined', null, '90.00', 'BYN', null],
  ]);
});
