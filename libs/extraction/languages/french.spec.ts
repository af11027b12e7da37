import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('french', () => {
  readAlerts('SN', [
    [
      'Vous avez transféré 10.000 FCFA à <PERSON:k1aaaa> le 05/03/2026. Frais: 100 FCFA. Nouveau solde: 25.400 FCFA',
      'transaction',
      'debit',
      '10000.00',
      'XOF',
      '25400.00',
    ],
    [
      'Vous avez reçu 50 000 FCFA de <PERSON:k1aaaa>. Votre solde est de 75 400 FCFA',
      'transaction',
      'credit',
      '50000.00',
      'XOF',
      '75400.00',
    ],
    [
      'Achat de 45,90 EUR chez BOUTIQUE VERTE le 5 mars 2026 à 14h22. Solde: 310,00 EUR',
      'transaction',
      'debit',
      '45.90',
      'EUR',
      '310.00',
    ],
    [
      'Retrait de 20 000 FCFA effectué. Solde 55 300 FCFA',
      'transaction',
      'debit',
      '20000.00',
      'XOF',
      '55300.00',
    ],
    [
      'Votre code de vérification est <OTP>. Ne communiquez ce code à personne',
      'otp',
      null,
      null,
      null,
      null,
    ],
    ['Paiement de 15.000 FCFA refusé: solde insuffisant', 'declined', 'debit', '15000.00', 'XOF', null],
    ['Remboursement de 5 000 FCFA sur votre compte', 'transaction', 'credit', '5000.00', 'XOF', null],
    ['Votre compte sera débité de 12 500 FCFA', 'pending', 'debit', '12500.00', 'XOF', null],
    [
      'Un prélèvement de 45,90 EUR de GAZ VERT sera présenté le 5 juin',
      'pending',
      'debit',
      '45.90',
      'EUR',
      null,
    ],
    [
      'La boutique VERTE vous demande un paiement de 45,90 EUR. Validez avec votre code secret',
      'pending',
      'debit',
      '45.90',
      'EUR',
      null,
    ],
    [
      'Alerte solde : votre compte <ACCOUNT:k1aaaa> affiche un solde de 42,17 EUR, sous le seuil de 100 EUR',
      'reminder',
      null,
      null,
      'EUR',
      '42.17',
    ],
  ]);
});
