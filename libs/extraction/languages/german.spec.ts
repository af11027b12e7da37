import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('german', () => {
  readAlerts('DE', [
    [
      'Kartenzahlung 45,90 EUR bei GRUENER LADEN am 05.03.2026 14:22. Kontostand: 1.234,56 EUR',
      'transaction',
      'debit',
      '45.90',
      'EUR',
      '1234.56',
    ],
    [
      'Gehaltseingang 2.345,67 EUR auf Konto <ACCOUNT:k1aaaa>. Neuer Saldo: 3.580,23 EUR',
      'transaction',
      'credit',
      '2345.67',
      'EUR',
      '3580.23',
    ],
    [
      'Abhebung von 100,00 € am Geldautomaten. Verfügbarer Betrag: 3.480,23 €',
      'transaction',
      'debit',
      '100.00',
      'EUR',
      '3480.23',
    ],
    ['Ihre TAN lautet <OTP> für die Überweisung über 250,00 EUR', 'otp', 'debit', '250.00', 'EUR', null],
    ['Ihre Zahlung über 89,00 EUR wurde abgelehnt.', 'declined', 'debit', '89.00', 'EUR', null],
    ['Gutschrift: Erstattung 19,99 EUR von BLAUER SHOP', 'transaction', 'credit', '19.99', 'EUR', null],
    [
      'Ihre Kreditkartenabrechnung: Rechnungsbetrag 412,30 EUR, fällig am 20. März',
      'reminder',
      null,
      '412.30',
      'EUR',
      null,
    ],
    ['Am 10. März wird ein Betrag von 30,00 EUR abgebucht.', 'pending', 'debit', '30.00', 'EUR', null],
    [
      'Am 05.06. wird eine Lastschrift von 45,90 EUR von GRUENE ENERGIE eingezogen',
      'pending',
      'debit',
      '45.90',
      'EUR',
      null,
    ],
    [
      'Ihre Lastschrift über 45,90 EUR wurde mangels Deckung zurückgegeben',
      'declined',
      'debit',
      '45.90',
      'EUR',
      null,
    ],
  ]);
});
