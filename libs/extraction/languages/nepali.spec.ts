import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('nepali', () => {
  readAlerts('NP', [
    [
      'तपाईंको खाता <ACCOUNT:k1aaaa> बाट रु 1,500.00 डेबिट भएको छ। मौज्दात रु 8,000.25',
      'transaction',
      'debit',
      '1500.00',
      'NPR',
      '8000.25',
    ],
    [
      'तपाईंको खातामा रु 30,000.00 जम्मा भएको छ। बाँकी मौज्दात रु 38,000.00',
      'transaction',
      'credit',
      '30000.00',
      'NPR',
      '38000.00',
    ],
    ['तपाईंको ओटिपी <OTP>', 'otp', null, null, null, null],
  ]);
});
