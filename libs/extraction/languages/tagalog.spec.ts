import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('tagalog', () => {
  readAlerts('PH', [
    [
      'Nagpadala ka ng P500.00 kay <PERSON:k1aaaa> noong 03/05/2026. Natitirang balanse: P1,234.50',
      'transaction',
      'debit',
      '500.00',
      'PHP',
      '1234.50',
    ],
    [
      'Nakatanggap ka ng PHP 2,000.00 mula kay <PERSON:k1aaaa>. Bagong balanse: PHP 3,234.50',
      'transaction',
      'credit',
      '2000.00',
      'PHP',
      '3234.50',
    ],
    [
      'Nagbayad ka ng ₱350.00 sa TINDAHAN. Balanse mo: ₱2,884.50',
      'transaction',
      'debit',
      '350.00',
      'PHP',
      '2884.50',
    ],
    ['Ang verification code mo ay <OTP>. Huwag ibahagi.', 'otp', null, null, null, null],
    ['Hindi natuloy ang bayad na P800.00, kulang ang balanse', 'declined', 'debit', '800.00', 'PHP', null],
    ['Naibalik ang P150.00 sa iyong wallet', 'transaction', 'credit', '150.00', 'PHP', null],
    [
      'Humihingi ng PHP 90.00 si Ana. Huwag ibigay ang MPIN kahit kanino',
      'pending',
      'debit',
      '90.00',
      'PHP',
      null,
    ],
  ]);
});
