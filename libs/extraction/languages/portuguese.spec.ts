import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('portuguese', () => {
  readAlerts('BR', [
    [
      'Compra aprovada no cartao <CARD:k1aaaa> R$ 1.250,90 em LOJA VERDE 05/03/2026 as 14h22. Limite disponivel R$ 2.000,00',
      'transaction',
      'debit',
      '1250.90',
      'BRL',
      null,
    ],
    [
      'Você recebeu um Pix de R$ 300,00 de <PERSON:k1aaaa>. Saldo: R$ 1.530,45',
      'transaction',
      'credit',
      '300.00',
      'BRL',
      '1530.45',
    ],
    [
      'Saque de R$ 200,00 realizado. Saldo atual R$ 1.330,45',
      'transaction',
      'debit',
      '200.00',
      'BRL',
      '1330.45',
    ],
    ['Seu código de confirmação é <OTP>. Não compartilhe', 'otp', null, null, null, null],
    ['Compra de R$ 89,90 não autorizada: limite insuficiente', 'declined', 'debit', '89.90', 'BRL', null],
    ['Estorno de R$ 49,90 de LOJA AZUL', 'transaction', 'credit', '49.90', 'BRL', null],
    ['Pagamento agendado de R$ 120,00 para 10/03', 'pending', 'debit', '120.00', 'BRL', null],
    [
      'Sua fatura fechou: total da fatura R$ 980,00, vencimento 15/03',
      'reminder',
      null,
      '980.00',
      'BRL',
      null,
    ],
    ['Pix agendado: R$ 250,00 para ANA em 05/06', 'pending', 'debit', '250.00', 'BRL', null],
    ['Seu saldo de R$ 42,17 está abaixo do limite que você definiu', 'reminder', null, null, 'BRL', '42.17'],
  ]);
});
