import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('punjabi', () => {
  readAlerts('IN', [
    [
      'ਤੁਹਾਡੇ ਖਾਤੇ <ACCOUNT:k1aaaa> ਵਿੱਚੋਂ ₹1,200.00 ਕੱਟੇ ਗਏ। ਬੈਲੇਂਸ ₹5,400.75',
      'transaction',
      'debit',
      '1200.00',
      'INR',
      '5400.75',
    ],
    [
      'ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ₹18,000.00 ਜਮ੍ਹਾਂ ਹੋਏ। ਬੈਲੇਂਸ ₹23,400.00',
      'transaction',
      'credit',
      '18000.00',
      'INR',
      '23400.00',
    ],
    ['ਤੁਹਾਡਾ ਓਟੀਪੀ <OTP>', 'otp', null, null, null, null],
  ]);
});
