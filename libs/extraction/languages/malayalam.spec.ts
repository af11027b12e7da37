import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('malayalam', () => {
  readAlerts('IN', [
    [
      'നിങ്ങളുടെ അക്കൗണ്ടിൽ നിന്ന് <ACCOUNT:k1aaaa> ₹1,200.00 ഡെബിറ്റ് ചെയ്തു. ബാലൻസ് ₹5,400.75',
      'transaction',
      'debit',
      '1200.00',
      'INR',
      '5400.75',
    ],
    [
      'നിങ്ങളുടെ അക്കൗണ്ടിൽ ₹18,000.00 ക്രെഡിറ്റ് ചെയ്തു. ബാലൻസ് ₹23,400.00',
      'transaction',
      'credit',
      '18000.00',
      'INR',
      '23400.00',
    ],
    ['നിങ്ങളുടെ ഒടിപി <OTP>', 'otp', null, null, null, null],
  ]);
});
