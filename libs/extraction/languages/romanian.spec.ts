import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('romanian', () => {
  readAlerts('RO', [
    [
      'Plată 45,90 RON la MAGAZIN VERDE cu cardul <CARD:k1aaaa> în data 05.03.2026. Sold disponibil 1.234,56 RON',
      'transaction',
      'debit',
      '45.90',
      'RON',
      '1234.56',
    ],
    [
      'Ați primit 500,00 RON de la <PERSON:k1aaaa>. Sold 1.734,56 RON',
      'transaction',
      'credit',
      '500.00',
      'RON',
      '1734.56',
    ],
    [
      'Retragere numerar 200 lei. Sold curent 1.534,56 lei',
      'transaction',
      'debit',
      '200.00',
      'RON',
      '1534.56',
    ],
    ['Codul de autorizare este <OTP>', 'otp', null, null, null, null],
    [
      'Tranzacția de 900,00 RON a fost respinsă: fonduri insuficiente',
      'declined',
      'debit',
      '900.00',
      'RON',
      null,
    ],
    ['Rambursare 99,00 RON de la MAGAZIN', 'transaction', 'credit', '99.00', 'RON', null],
  ]);
});
