import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('polish', () => {
  readAlerts('PL', [
    [
      'Płatność kartą <CARD:k1aaaa> na kwotę 45,90 PLN w SKLEP ZIELONY dnia 05.03.2026. Dostępne środki 1 234,56 PLN',
      'transaction',
      'debit',
      '45.90',
      'PLN',
      '1234.56',
    ],
    [
      'Wpływ 5 200,00 zł na rachunek <ACCOUNT:k1aaaa>. Saldo po operacji 6 434,56 zł',
      'transaction',
      'credit',
      '5200.00',
      'PLN',
      '6434.56',
    ],
    ['Wypłata z bankomatu 200 PLN. Saldo: 6 234,56 PLN', 'transaction', 'debit', '200.00', 'PLN', '6234.56'],
    ['Kod SMS <OTP> do przelewu na kwotę 300,00 PLN', 'otp', 'debit', '300.00', 'PLN', null],
    ['Transakcja na kwotę 99,00 PLN odrzucona - brak środków', 'declined', 'debit', '99.00', 'PLN', null],
    ['Zwrot 49,99 PLN na karte <CARD:k1aaaa>', 'transaction', 'credit', '49.99', 'PLN', null],
    [
      'Przypominamy: termin płatności 20 marca, do zapłaty 350,00 PLN',
      'reminder',
      null,
      '350.00',
      'PLN',
      null,
    ],
    ['Jutro pobierzemy 45,90 PLN za abonament', 'pending', 'debit', '45.90', 'PLN', null],
  ]);
});
