import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('bengali', () => {
  readAlerts('BD', [
    [
      'আপনার হিসাব <ACCOUNT:k1aaaa> থেকে ৫,০০০.০০ টাকা ডেবিট হয়েছে। বর্তমান ব্যালেন্স ১২,৩৪৫.৬৭ টাকা',
      'transaction',
      'debit',
      '5000.00',
      'BDT',
      '12345.67',
    ],
    [
      'আপনার একাউন্টে ২,০০০ টাকা জমা হয়েছে। ব্যালেন্স: ১৪,৩৪৫ টাকা',
      'transaction',
      'credit',
      '2000.00',
      'BDT',
      '14345.00',
    ],
    [
      'ক্যাশ আউট Tk 1,000.00 সফল। ফি Tk 18.50। ব্যালেন্স Tk 345.20',
      'transaction',
      'debit',
      '1000.00',
      'BDT',
      '345.20',
    ],
    ['আপনার ওটিপি <OTP>, কাউকে জানাবেন না', 'otp', null, null, null, null],
    ['৫০০ টাকা পেমেন্ট ব্যর্থ হয়েছে, অপর্যাপ্ত ব্যালেন্স', 'declined', 'debit', '500.00', 'BDT', null],
    ['৳৩৫০ ফেরত দেওয়া হয়েছে। ব্যালেন্স ৳৬৯৫', 'transaction', 'credit', '350.00', 'BDT', '695.00'],
  ]);
});
