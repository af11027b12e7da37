import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('spanish', () => {
  readAlerts('MX', [
    [
      'Compra aprobada por $1,250.90 en TIENDA VERDE el 05/03/2026 con tu tarjeta <CARD:k1aaaa>. Saldo disponible: $8,749.10',
      'transaction',
      'debit',
      '1250.90',
      'MXN',
      '8749.10',
    ],
    [
      'Se depositó $15,000.00 MXN en tu cuenta <ACCOUNT:k1aaaa>. Saldo: $16,230.45',
      'transaction',
      'credit',
      '15000.00',
      'MXN',
      '16230.45',
    ],
    [
      'Retiro de $500.00 en cajero. Te quedan $15,730.45',
      'transaction',
      'debit',
      '500.00',
      'MXN',
      '15730.45',
    ],
    [
      'Has recibido una transferencia de US$ 300.00 de <PERSON:k1aaaa>',
      'transaction',
      'credit',
      '300.00',
      'USD',
      null,
    ],
    ['Tu código de confirmación es <OTP>. No lo compartas', 'otp', null, null, null, null],
    [
      'Tu compra por $900.00 en TIENDA AZUL no pudo realizarse: saldo insuficiente',
      'declined',
      'debit',
      '900.00',
      'MXN',
      null,
    ],
    [
      'Devolución de $250.00 de TIENDA AZUL en tu tarjeta <CARD:k1aaaa>',
      'transaction',
      'credit',
      '250.00',
      'MXN',
      null,
    ],
    [
      'Fecha límite de pago 20 de marzo de 2026. Total a pagar $3,456.78, pago mínimo $345.00',
      'reminder',
      null,
      '3456.78',
      'MXN',
      null,
    ],
    ['Se cargará $199.00 el 10/03/2026 a tu tarjeta', 'pending', 'debit', '199.00', 'MXN', null],
    [
      'Preautorización de 120,00 EUR en HOTEL VERDE con su tarjeta <CARD:k1aaaa>',
      'pending',
      'debit',
      '120.00',
      'EUR',
      null,
    ],
    [
      'No se pudo cobrar tu suscripción de 9,99 EUR. Actualiza tu método de pago',
      'declined',
      'debit',
      '9.99',
      'EUR',
      null,
    ],
    ['Te ha solicitado 25,00 EUR ANA. Acéptala en la app', 'pending', 'debit', '25.00', 'EUR', null],
  ]);
});
