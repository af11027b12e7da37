import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('gujarati', () => {
  readAlerts('IN', [
    [
      'તમારા ખાતામાંથી <ACCOUNT:k1aaaa> રૂ.1,200.00 ડેબિટ થયા. બેલેન્સ રૂ.5,400.75',
      'transaction',
      'debit',
      '1200.00',
      'INR',
      '5400.75',
    ],
    [
      'તમારા ખાતામાં રૂ.18,000.00 જમા થયા. બેલેન્સ રૂ.23,400.00',
      'transaction',
      'credit',
      '18000.00',
      'INR',
      '23400.00',
    ],
    ['તમારો ઓટીપી <OTP>', 'otp', null, null, null, null],
  ]);
});
