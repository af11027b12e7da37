import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('marathi', () => {
  readAlerts('IN', [
    [
      'आपल्या खात्यातून <ACCOUNT:k1aaaa> रु.1,200.00 वजा झाले. शिल्लक रु.5,400.75',
      'transaction',
      'debit',
      '1200.00',
      'INR',
      '5400.75',
    ],
    [
      'तुमच्या खात्यात रु.18,000.00 जमा झाले. उपलब्ध शिल्लक रु.23,400.00',
      'transaction',
      'credit',
      '18000.00',
      'INR',
      '23400.00',
    ],
    ['आपल्या व्यवहाराचा ओटीपी <OTP>', 'otp', null, null, null, null],
  ]);
});
