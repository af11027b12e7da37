import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('norwegian', () => {
  readAlerts('NO', [
    [
      'Varekjøp 245,00 kr GRØNN BUTIKK 05.03.2026. Disponibelt 1 234,56 kr',
      'transaction',
      'debit',
      '245.00',
      'NOK',
      '1234.56',
    ],
    [
      'Innbetaling: lønn 25 000,00 kr. Ny saldo 26 234,56 kr',
      'transaction',
      'credit',
      '25000.00',
      'NOK',
      '26234.56',
    ],
    ['Minibankuttak NOK 500,00. Saldo NOK 25.734,56', 'transaction', 'debit', '500.00', 'NOK', '25734.56'],
    ['Din engangskode er <OTP>', 'otp', null, null, null, null],
    [
      'Kjøpet på 900 kr ble avvist, manglende dekning. Betaling ikke godkjent',
      'declined',
      'debit',
      '900.00',
      'NOK',
      null,
    ],
    ['Refusjon 199,00 kr fra BLÅ BUTIKK', 'transaction', 'credit', '199.00', 'NOK', null],
    ['Køb DKK 245,00 hos GRØN BUTIK. Saldo DKK 1.234,56', 'transaction', 'debit', '245.00', 'DKK', '1234.56'],
  ]);
});
