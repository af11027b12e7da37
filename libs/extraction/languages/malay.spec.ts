import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('malay', () => {
  readAlerts('MY', [
    [
      'Bayaran RM45.90 kepada KEDAI HIJAU berjaya pada 05/03/2026. Baki tersedia RM1,254.10',
      'transaction',
      'debit',
      '45.90',
      'MYR',
      '1254.10',
    ],
    [
      'Anda menerima RM 500.00 daripada <PERSON:k1aaaa>. Baki akaun: RM1,754.10',
      'transaction',
      'credit',
      '500.00',
      'MYR',
      '1754.10',
    ],
    [
      'Pengeluaran tunai MYR200.00. Baki semasa MYR1,554.10',
      'transaction',
      'debit',
      '200.00',
      'MYR',
      '1554.10',
    ],
    ['Kod TAC anda <OTP>. Jangan dedahkan', 'otp', null, null, null, null],
    ['Transaksi RM900.00 tidak berjaya, baki tidak mencukupi', 'declined', 'debit', '900.00', 'MYR', null],
    ['Bayaran balik RM30.00 ke akaun anda', 'transaction', 'credit', '30.00', 'MYR', null],
  ]);
});
