import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('sinhala', () => {
  readAlerts('LK', [
    [
      'ඔබගේ <ACCOUNT:k1aaaa> ගිණුමෙන් රු. 1,250.00 අඩු කරන ලදී. ශේෂය රු. 9,000.50',
      'transaction',
      'debit',
      '1250.00',
      'LKR',
      '9000.50',
    ],
    [
      'ඔබගේ ගිණුමට රු. 45,000.00 බැර කරන ලදී. ඉතිරි ශේෂය රු. 54,000.00',
      'transaction',
      'credit',
      '45000.00',
      'LKR',
      '54000.00',
    ],
    ['ඔබේ සත්‍යාපන කේතය <OTP>', 'otp', null, null, null, null],
    ['රු. 900.00 ගනුදෙනුව අසාර්ථකයි', 'declined', 'debit', '900.00', 'LKR', null],
  ]);
});
