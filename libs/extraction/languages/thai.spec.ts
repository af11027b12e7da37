import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('thai', () => {
  readAlerts('TH', [
    [
      '05/03/69 14:22 บช <ACCOUNT:k1aaaa> เงินเข้า 1,500.00 บ. คงเหลือ 12,345.67 บ.',
      'transaction',
      'credit',
      '1500.00',
      'THB',
      '12345.67',
    ],
    [
      'ถอนเงิน 500.00 บาท จากบัญชี <ACCOUNT:k1aaaa> วันที่ 5 มี.ค. 69 ยอดเงินคงเหลือ 1,200.00 บาท',
      'transaction',
      'debit',
      '500.00',
      'THB',
      '1200.00',
    ],
    [
      'ใช้จ่ายผ่านบัตร <CARD:k1aaaa> จำนวน 350.00 บาท ที่ร้าน GREEN CAFE วงเงินคงเหลือ 25,000.00 บาท',
      'transaction',
      'debit',
      '350.00',
      'THB',
      null,
    ],
    ['คุณได้โอนเงินจำนวน ๕๐๐ บาท ไปยัง <PERSON:k1aaaa> สำเร็จ', 'transaction', 'debit', '500.00', 'THB', null],
    ['รหัส OTP คือ <OTP> ห้ามบอกผู้อื่น', 'otp', null, null, null, null],
    ['รายการไม่สำเร็จ ยอดเงินไม่เพียงพอ จำนวน 900.00 บาท', 'declined', 'debit', '900.00', 'THB', null],
    [
      'บัตรเครดิต <CARD:k1aaaa> ครบกำหนดชำระ 25 มี.ค. 69 ยอดที่ต้องชำระ 4,500.00 บาท',
      'reminder',
      null,
      '4500.00',
      'THB',
      null,
    ],
    [
      'คืนเงิน 200.00 บาท เข้าบัญชี <ACCOUNT:k1aaaa> คงเหลือ 1,400.00 บาท',
      'transaction',
      'credit',
      '200.00',
      'THB',
      '1400.00',
    ],
    ['รับเครดิตเงินคืน 500 บาท เมื่อใช้จ่ายครบ 5,000 บาท ที่ร้านเขียว', 'promotion', null, null, 'THB', null],
  ]);
});
