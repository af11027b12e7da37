import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('japanese', () => {
  readAlerts('JP', [
    [
      '【青空銀行】カードのご利用がありました。ご利用日:2026年3月5日 利用先:みどり書店 金額:1,980円',
      'transaction',
      'debit',
      '1980.00',
      'JPY',
      null,
    ],
    [
      '口座<ACCOUNT:k1aaaa>から50,000円の出金がありました。残高は120,000円です。',
      'transaction',
      'debit',
      '50000.00',
      'JPY',
      '120000.00',
    ],
    [
      '振込入金 250,000円 振込人:カ)ミドリ 残高 370,000円 3月5日',
      'transaction',
      'credit',
      '250000.00',
      'JPY',
      '370000.00',
    ],
    ['【青空カード】返金 3,300円 みどり商店 3/5', 'transaction', 'credit', '3300.00', 'JPY', null],
    ['認証番号は<OTP>です。他人に教えないでください。', 'otp', null, null, null, null],
    ['残高不足のため、¥5,000の決済ができませんでした。', 'declined', 'debit', '5000.00', 'JPY', null],
    ['【青空カード】お支払日 3月27日 ご請求金額 45,600円', 'reminder', null, '45600.00', 'JPY', null],
    [
      'デビットカードで￥780のお支払いが完了しました。口座残高:￥99,220',
      'transaction',
      'debit',
      '780.00',
      'JPY',
      '99220.00',
    ],
    [
      '6月26日に口座振替予定の金額は9,000円です。前営業日までに口座へご入金ください',
      'pending',
      'debit',
      '9000.00',
      'JPY',
      null,
    ],
    ['6月10日お支払い金額が確定しました。請求額は9,000円です', 'reminder', null, '9000.00', 'JPY', null],
  ]);
});
