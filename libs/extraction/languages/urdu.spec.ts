import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('urdu', () => {
  readAlerts('PK', [
    [
      'آپ کے اکاؤنٹ <ACCOUNT:k1aaaa> سے 5,000 روپے نکالے گئے۔ بیلنس 12,300 روپے',
      'transaction',
      'debit',
      '5000.00',
      'PKR',
      '12300.00',
    ],
    [
      'آپ کے اکاؤنٹ میں Rs. 25,000 جمع ہوئے۔ موجودہ بیلنس Rs. 37,300',
      'transaction',
      'credit',
      '25000.00',
      'PKR',
      '37300.00',
    ],
    [
      'Rs 1,500 کی ادائیگی سبز دکان کو۔ دستیاب بیلنس Rs 35,800',
      'transaction',
      'debit',
      '1500.00',
      'PKR',
      '35800.00',
    ],
    ['تصدیقی کوڈ <OTP> کسی کو نہ بتائیں', 'otp', null, null, null, null],
    ['ٹرانزیکشن ناکام: 900 روپے کی ادائیگی، بیلنس ناکافی', 'declined', 'debit', '900.00', 'PKR', null],
    ['رقم 700 روپے واپس کر دی گئی۔ بیلنس 36,500 روپے', 'transaction', 'credit', '700.00', 'PKR', '36500.00'],
    [
      'آپ کے اکاؤنٹ سے 2,500 روپے کی رقم نکالی گئی۔ بقیہ رقم 12,300 روپے',
      'transaction',
      'debit',
      '2500.00',
      'PKR',
      '12300.00',
    ],
  ]);
});
