import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('arabic', () => {
  readAlerts('SA', [
    [
      'شراء عبر نقاط البيع بمبلغ 45.50 ر.س من متجر أخضر بطاقة <CARD:k1aaaa> في 05/03/2026 14:22',
      'transaction',
      'debit',
      '45.50',
      'SAR',
      null,
    ],
    [
      'تم إيداع راتب بمبلغ 8,500.00 ريال في حسابك <ACCOUNT:k1aaaa>. الرصيد الحالي 9,700.00 ريال',
      'transaction',
      'credit',
      '8500.00',
      'SAR',
      '9700.00',
    ],
    [
      'تم خصم ١٬٢٥٠٫٥٠ جنيه من حسابك. رصيدك المتاح ٣٬٤٠٠ جنيه',
      'transaction',
      'debit',
      '1250.50',
      'EGP',
      '3400.00',
    ],
    ['سحب نقدي 12.500 د.ك. المبلغ المتاح 340.250 د.ك', 'transaction', 'debit', '12.500', 'KWD', '340.250'],
    ['رمز التحقق <OTP> لا تشاركه مع أحد', 'otp', null, null, null, null],
    ['تعذر إتمام عملية شراء بمبلغ 300 ريال لعدم كفاية الرصيد', 'declined', 'debit', '300.00', 'SAR', null],
    ['تم استرداد مبلغ 99.00 ريال إلى حسابك', 'transaction', 'credit', '99.00', 'SAR', null],
    ['سيتم خصم 250 ريال من حسابك غدا', 'pending', 'debit', '250.00', 'SAR', null],
    [
      'تم استخدام بطاقة <CARD:k1aaaa> بمبلغ 120 درهم لدى متجر أزرق',
      'transaction',
      'debit',
      '120.00',
      'AED',
      null,
    ],
  ]);
});
