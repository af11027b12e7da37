import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('tamil', () => {
  readAlerts('IN', [
    [
      'உங்கள் கணக்கு <ACCOUNT:k1aaaa> ரூ.1,200.00 டெபிட் செய்யப்பட்டது. இருப்பு ரூ.5,400.75',
      'transaction',
      'debit',
      '1200.00',
      'INR',
      '5400.75',
    ],
    [
      'உங்கள் கணக்கில் ரூ.18,000.00 வரவு வைக்கப்பட்டது. இருப்பு ரூ.23,400.00',
      'transaction',
      'credit',
      '18000.00',
      'INR',
      '23400.00',
    ],
    ['உங்கள் ஓடிபி <OTP>', 'otp', null, null, null, null],
  ]);
});
