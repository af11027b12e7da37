import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('turkish', () => {
  readAlerts('TR', [
    [
      '<CARD:k1aaaa> nolu kartınızla 05.03.2026 14:22 tarihinde YESIL MARKET işyerinde 1.250,90 TL harcama yapılmıştır. Kullanılabilir limit: 8.749,10 TL',
      'transaction',
      'debit',
      '1250.90',
      'TRY',
      null,
    ],
    [
      'Hesabınıza 15.000,00 TL maaş yatırılmıştır. Bakiye: 16.230,45 TL',
      'transaction',
      'credit',
      '15000.00',
      'TRY',
      '16230.45',
    ],
    [
      'Hesabınızdan 500 TL çekilmiştir. Kalan bakiyeniz 730,45 TL',
      'transaction',
      'debit',
      '500.00',
      'TRY',
      '730.45',
    ],
    [
      'SAYIN MUSTERIMIZ, HESABINIZA 750,00 TL GELEN FAST. BAKIYE 1.480,45 TL',
      'transaction',
      'credit',
      '750.00',
      'TRY',
      '1480.45',
    ],
    ['YESIL MARKET işyerinden 89,90 TL iade edilmiştir.', 'transaction', 'credit', '89.90', 'TRY', null],
    [
      'Onay kodu: <OTP>. 450,00 TL ödeme için kullanınız, kimseyle paylaşmayınız.',
      'otp',
      'debit',
      '450.00',
      'TRY',
      null,
    ],
    [
      'Yetersiz bakiye nedeniyle 2.000,00 TL işleminiz reddedilmiştir.',
      'declined',
      'debit',
      '2000.00',
      'TRY',
      null,
    ],
    [
      'Kredi kartı ekstreniz: dönem borcunuz 3.456,78 TL, asgari ödeme 691,36 TL, son ödeme tarihi 15.03.2026',
      'reminder',
      null,
      '3456.78',
      'TRY',
      null,
    ],
    [
      'YEŞİL MARKET işyerinden yapılan 450 TL tutarındaki işleminiz limit yetersizliği nedeniyle gerçekleşmemiştir',
      'declined',
      'debit',
      '450.00',
      'TRY',
      null,
    ],
    [
      'Karta özel! Her 500 TL harcamaya 50 TL bonus! Katılmak için YAZ yazıp 9999 numarasına gönderin',
      'promotion',
      null,
      null,
      'TRY',
      null,
    ],
    [
      'YEŞİL OTEL tarafından kartınızdan 1.200 TL ön provizyon alınmıştır',
      'pending',
      'debit',
      '1200.00',
      'TRY',
      null,
    ],
  ]);
});
