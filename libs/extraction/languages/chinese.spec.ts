import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('chinese', () => {
  readAlerts('CN', [
    [
      '您尾号<ACCOUNT:k1aaaa>的储蓄卡3月5日14时20分消费支出人民币500.00元,活期余额1,234.56元。[蓝天银行]',
      'transaction',
      'debit',
      '500.00',
      'CNY',
      '1234.56',
    ],
    [
      '【蓝天银行】您账户<ACCOUNT:k1aaaa>于03月05日09:10收入工资人民币8,500.00元，余额12,300.45元',
      'transaction',
      'credit',
      '8500.00',
      'CNY',
      '12300.45',
    ],
    [
      '您的账户<ACCOUNT:k1aaaa>转出300元，手续费2元，可用余额98.50元',
      'transaction',
      'debit',
      '300.00',
      'CNY',
      '98.50',
    ],
    ['【蓝天信用卡】退款128.00元已到账，商户：绿叶超市', 'transaction', 'credit', '128.00', 'CNY', null],
    ['验证码<OTP>，您正在支付99元，切勿告知他人', 'otp', 'debit', '99.00', 'CNY', null],
    ['交易失败：余额不足，消费金额56.00元', 'declined', 'debit', '56.00', 'CNY', null],
    [
      '您的信用卡本期应还2,345.67元，最低还款额234.57元，到期还款日3月25日',
      'reminder',
      null,
      '2345.67',
      'CNY',
      null,
    ],
    [
      '【藍天銀行】您的帳戶<ACCOUNT:k1aaaa>於3月5日轉入NT$5,000元,餘額NT$15,200元',
      'transaction',
      'credit',
      '5000.00',
      'TWD',
      '15200.00',
    ],
    [
      '信用卡末四碼<CARD:k1aaaa>刷卡消費HK$288.00，商店：青草茶室',
      'transaction',
      'debit',
      '288.00',
      'HKD',
      null,
    ],
    ['您的卡消费45.90元失败,密码错误', 'declined', 'debit', '45.90', 'CNY', null],
  ]);
});
