import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('indonesian', () => {
  readAlerts('ID', [
    [
      'Pembayaran Rp 50.000 ke TOKO HIJAU berhasil 05/03/2026 14.22 WIB. Saldo tersedia Rp1.250.000',
      'transaction',
      'debit',
      '50000.00',
      'IDR',
      '1250000.00',
    ],
    [
      'Dana diterima Rp1.500.000,00 dari <PERSON:k1aaaa>. Saldo rekening Rp2.750.000,00',
      'transaction',
      'credit',
      '1500000.00',
      'IDR',
      '2750000.00',
    ],
    [
      'Penarikan tunai IDR 300,000. Sisa saldo IDR 2,450,000',
      'transaction',
      'debit',
      '300000.00',
      'IDR',
      '2450000.00',
    ],
    ['Kode OTP Anda <OTP>. Jangan berikan kepada siapa pun', 'otp', null, null, null, null],
    ['Transaksi Rp75.000 gagal: saldo tidak cukup', 'declined', 'debit', '75000.00', 'IDR', null],
    ['Pengembalian dana Rp25.000 ke rekening Anda', 'transaction', 'credit', '25000.00', 'IDR', null],
    [
      'Tagihan kartu kredit: total tagihan Rp980.000 jatuh tempo 15 Mei 2026',
      'reminder',
      null,
      '980000.00',
      'IDR',
      null,
    ],
    [
      'Tagihan kartu <CARD:k1aaaa> bulan Juni: Rp3.000.000, min bayar Rp300.000. Abaikan jika sudah bayar',
      'reminder',
      null,
      '3000000.00',
      'IDR',
      null,
    ],
    ['Transfer Rp500.000 ke BUDI sedang diproses', 'pending', 'debit', '500000.00', 'IDR', null],
  ]);
});
