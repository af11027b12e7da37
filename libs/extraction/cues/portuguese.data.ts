import type { CueTable } from './cue-table.js';

export const PORTUGUESE: CueTable = {
  language: 'pt',
  months:
    'janeiro fev,fevereiro março abril mai,maio junho julho agosto setembro outubro novembro dez,dezembro',
  rows: [
    [
      'debit',
      'compra no valor|compra realizada|débito automático|pagamento efetuado|pagamento aprovado|pagto|pgto|boleto pago|levantamento|transferiu|você transferiu|você enviou|pix realizado|saiu|descontado|compra autorizada|foi debitado|foi debitada|ted enviada|compra|compra aprovada|pagamento|pagamento realizado|saque|debitado|debito|transferencia enviada|pix enviado|enviou|gasto|pagou|voce pagou',
      'Compra aprovada R$ 90,00 em LOJA',
    ],
    [
      'credit',
      'pix no valor recebido|foi creditado|foi creditada|depósito recebido|entrou|rendimento|ted recebida|pix recebido de|crédito em conta|caiu na sua conta|recebeste|recebeu|recebido|pix recebido|creditado|deposito|transferencia recebida|voce recebeu|salario|recebida',
      'Voce recebeu R$ 90,00',
    ],
    ['refund', 'estorno|estornad*|reembolso|devolucao', 'Estorno de R$ 90,00'],
    ['out', 'transferencia|transacao|pix', 'PIX de R$ 90,00'],
    ['amount', 'valor|no valor de|quantia', 'no valor de R$ 90,00'],
    [
      'balance',
      'saldo|saldo disponivel|saldo em conta|saldo final|novo saldo|saldo contabilístico|saldo apos|saldo restante|saldo atual|disponivel',
      'Saldo: R$ 90,00',
    ],
    ['limit', 'limite|limite disponivel', 'Limite disponivel R$ 90,00'],
    ['fee', 'tarifa|taxa|iof', 'Tarifa R$ 9,00'],
    ['due', 'fatura|total da fatura|valor da fatura', 'Fatura R$ 90,00'],
    ['min-due', 'pagamento minimo', 'Pagamento minimo R$ 9,00'],
    [
      'otp',
      'código de confirmação|código de acesso|código de autorização|não compartilhe|senha de uso único|codigo de verificacao|codigo de seguranca|seu codigo|token',
      'Seu codigo: 9999',
    ],
    [
      'declined',
      'não efetuada|não foi aprovada|não foi realizado|saldo insuficiente|limite insuficiente|não realizada|falhou|nao autorizada|nao aprovada|recusad*|negad*',
      'Compra recusada',
    ],
    ['future', 'agendad*|será|vai ser debitado|programad*|sera debitado|sera', 'Pagamento agendado'],
    ['reminder', 'vence|vencimento|fatura fechada|fatura fechou', 'Vencimento 9/5'],
    ['promo', 'aproveite|oferta|desconto|pre aprovado|promocao', 'Aproveite a oferta'],
    ['own', 'seu|sua|voce', 'na sua conta'],
    ['account', 'banco|conta|cartao|cc|final', 'na sua conta'],
    ['credit-card', 'cartao de credito|cartao credito|credito', 'cartao de credito'],
    ['neutral', 'cartao de debito|no debito', 'cartao de debito'],
    ['payee', 'para|estabelecimento|favorecido', 'para LOJA'],
    ['payer', 'de', 'de ANA'],
    ['place', 'em|no|na', 'em LOJA'],
    ['advice', 'caso nao|nao reconhece|ligue|duvidas|se nao', 'Duvidas? Ligue 9999'],
    ['end', 'dia|as|com|valor|final|data|seu|sua|via|aprovada', 'em LOJA dia 9/5'],
    ['debit', 'será debitado|será cobrado|será debitada|será descontado', 'Será debitado R$ 90,00'],
    ['future', 'será debitado|será cobrado|será debitada|será descontado', 'Será debitado R$ 90,00'],
    ['initiated', 'agendad*|programad*|em processamento|pendente|em análise', 'Pagamento agendado'],
    ['request', 'solicitou|pediu|cobrança pix|solicitação de pagamento', 'ANA solicitou R$ 90'],
    [
      'reference',
      'ref|referencia|nsu|autenticacao|aut|cod aut|protocolo|comprovante|id da transacao|codigo da transacao|id transacao|controle|doc|n doc|num doc',
      'NSU 9999',
    ],
    [
      'behind',
      'te enviou|enviou um pix|te pagou|fez um pix|enviou para você|transferiu para você|te transferiu|solicitou|cobrou',
      'ANA te enviou R$ 90',
    ],
  ],
};
