import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('telugu', () => {
  readAlerts('IN', [
    [
      'మీ ఖాతా <ACCOUNT:k1aaaa> నుండి రూ.1,200.00 డెబిట్ అయింది. బ్యాలెన్స్ రూ.5,400.75',
      'transaction',
      'debit',
      '1200.00',
      'INR',
      '5400.75',
    ],
    [
      'మీ ఖాతాలో రూ.18,000.00 జమ అయింది. బ్యాలెన్స్ రూ.23,400.00',
      'transaction',
      'credit',
      '18000.00',
      'INR',
      '23400.00',
    ],
    ['మీ ఓటీపీ <OTP>', 'otp', null, null, null, null],
  ]);
});
