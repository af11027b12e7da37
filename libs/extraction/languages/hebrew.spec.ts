import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('hebrew', () => {
  readAlerts('IL', [
    [
      'בכרטיסך <CARD:k1aaaa> בוצעה רכישה בסך 125.50 ש"ח בבית עסק ירוק בתאריך 05/03/26',
      'transaction',
      'debit',
      '125.50',
      'ILS',
      null,
    ],
    [
      'חשבונך <ACCOUNT:k1aaaa> זוכה בסך 8,500 ₪. יתרה: 9,700 ₪',
      'transaction',
      'credit',
      '8500.00',
      'ILS',
      '9700.00',
    ],
    ['משיכה 400 ש"ח. יתרה נוכחית 9,300 ש"ח', 'transaction', 'debit', '400.00', 'ILS', '9300.00'],
    ['קוד אימות <OTP>', 'otp', null, null, null, null],
    ['העסקה בסך ₪350.00 נדחתה', 'declined', 'debit', '350.00', 'ILS', null],
    ['החזר בסך 99.90 ₪ לחשבונך', 'transaction', 'credit', '99.90', 'ILS', null],
  ]);
});
