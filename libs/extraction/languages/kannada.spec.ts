import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('kannada', () => {
  readAlerts('IN', [
    [
      'ನಿಮ್ಮ ಖಾತೆಯಿಂದ <ACCOUNT:k1aaaa> ರೂ.1,200.00 ಡೆಬಿಟ್ ಆಗಿದೆ. ಬ್ಯಾಲೆನ್ಸ್ ರೂ.5,400.75',
      'transaction',
      'debit',
      '1200.00',
      'INR',
      '5400.75',
    ],
    [
      'ನಿಮ್ಮ ಖಾತೆಗೆ ರೂ.18,000.00 ಜಮಾ ಆಗಿದೆ. ಬ್ಯಾಲೆನ್ಸ್ ರೂ.23,400.00',
      'transaction',
      'credit',
      '18000.00',
      'INR',
      '23400.00',
    ],
    ['ನಿಮ್ಮ ಒಟಿಪಿ <OTP>', 'otp', null, null, null, null],
  ]);
});
