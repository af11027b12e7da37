import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('greek', () => {
  readAlerts('GR', [
    [
      'Αγορά 24,90 EUR στο ΠΡΑΣΙΝΟ ΜΑΓΑΖΙ με κάρτα <CARD:k1aaaa> στις 05/03/2026. Διαθέσιμο υπόλοιπο 1.234,56 EUR',
      'transaction',
      'debit',
      '24.90',
      'EUR',
      '1234.56',
    ],
    [
      'Πίστωση μισθοδοσίας 1.200,00 EUR στον λογαριασμό σας. Νέο υπόλοιπο 2.434,56 EUR',
      'transaction',
      'credit',
      '1200.00',
      'EUR',
      '2434.56',
    ],
    ['Ο κωδικός επιβεβαίωσης είναι <OTP>', 'otp', null, null, null, null],
    ['Η συναλλαγή 90,00 EUR απορρίφθηκε: ανεπαρκές υπόλοιπο', 'declined', 'debit', '90.00', 'EUR', null],
  ]);
});
