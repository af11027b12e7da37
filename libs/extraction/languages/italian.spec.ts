import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('italian', () => {
  readAlerts('IT', [
    [
      'Pagamento di 45,90 EUR presso NEGOZIO VERDE il 05/03/2026 alle 14:22 con carta <CARD:k1aaaa>. Saldo disponibile 1.234,56 EUR',
      'transaction',
      'debit',
      '45.90',
      'EUR',
      '1234.56',
    ],
    [
      'Accredito stipendio 1.850,00 EUR sul tuo conto <ACCOUNT:k1aaaa>. Saldo: 3.084,56 EUR',
      'transaction',
      'credit',
      '1850.00',
      'EUR',
      '3084.56',
    ],
    [
      'Prelievo di 100,00 € eseguito. Nuovo saldo 2.984,56 €',
      'transaction',
      'debit',
      '100.00',
      'EUR',
      '2984.56',
    ],
    [
      'Hai ricevuto un bonifico di 300,00 EUR da <PERSON:k1aaaa>',
      'transaction',
      'credit',
      '300.00',
      'EUR',
      null,
    ],
    ['Codice OTP <OTP> per autorizzare il pagamento di 59,00 EUR', 'otp', 'debit', '59.00', 'EUR', null],
    ['Pagamento di 75,00 EUR rifiutato per fondi insufficienti', 'declined', 'debit', '75.00', 'EUR', null],
    ['Rimborso di 20,00 EUR da NEGOZIO BLU accreditato', 'transaction', 'credit', '20.00', 'EUR', null],
    [
      "Il 5 giugno verrà addebitato l'importo di 45,90 euro per GAS VERDE",
      'pending',
      'debit',
      '45.90',
      'EUR',
      null,
    ],
    ['Preautorizzazione di 120,00 euro presso HOTEL VERDE', 'pending', 'debit', '120.00', 'EUR', null],
    ['Porta un amico e ricevi 50 euro. Scopri di più in app', 'promotion', null, null, 'EUR', null],
  ]);
});
