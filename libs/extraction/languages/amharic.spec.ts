import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('amharic', () => {
  readAlerts('ET', [
    [
      'Dear Customer, your account <ACCOUNT:k1aaaa> has been credited with ETB 1,500.00 from <PERSON:k1bbbb>. Your Current Balance is ETB 4,210.55.',
      'transaction',
      'credit',
      '1500.00',
      'ETB',
      '4210.55',
    ],
    [
      'Your account <ACCOUNT:k1aaaa> has been debited with ETB 205.75 including service charge ETB 5.00 and VAT(15%) ETB 0.75. Your Current Balance is ETB 4,004.80',
      'transaction',
      'debit',
      '205.75',
      'ETB',
      '4004.80',
    ],
    [
      'You have transferred ETB 300.00 to <PERSON:k1aaaa>. The service fee is ETB 2.00 and 15% VAT on the service fee is ETB 0.30. Your current balance is ETB 97.70',
      'transaction',
      'debit',
      '300.00',
      'ETB',
      '97.70',
    ],
    [
      'ውድ ደንበኛችን ከሂሳብዎ 250.00 ብር ወጪ ተደርጓል። ቀሪ ሂሳብዎ 1,200.00 ብር ነው።',
      'transaction',
      'debit',
      '250.00',
      'ETB',
      '1200.00',
    ],
    ['ወደ ሂሳብዎ 3,000 ብር ገቢ ተደርጓል። ቀሪ ሂሳብዎ 4,200 ብር', 'transaction', 'credit', '3000.00', 'ETB', '4200.00'],
    ['የማረጋገጫ ኮድ <OTP>', 'otp', null, null, null, null],
    ['ክፍያ 500 ብር አልተሳካም', 'declined', 'debit', '500.00', 'ETB', null],
  ]);
});
