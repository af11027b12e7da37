import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('vietnamese', () => {
  readAlerts('VN', [
    [
      'TK <ACCOUNT:k1aaaa> GD: -1,500,000VND 14:22 05/03/26 SD: 12,345,678VND ND: thanh toan tien dien',
      'transaction',
      'debit',
      '1500000.00',
      'VND',
      '12345678.00',
    ],
    [
      'Tài khoản <ACCOUNT:k1aaaa> đã nhận được 2.000.000đ lúc 09:10 ngày 05/03/2026. Số dư: 5.450.000đ',
      'transaction',
      'credit',
      '2000000.00',
      'VND',
      '5450000.00',
    ],
    [
      'Quy khach da thanh toan 350.000 VND tai CUA HANG XANH. So du con lai 5.100.000 VND',
      'transaction',
      'debit',
      '350000.00',
      'VND',
      '5100000.00',
    ],
    [
      'Rút tiền mặt 1.000.000 VND, phí 1.100 VND. Số dư khả dụng 4.098.900 VND',
      'transaction',
      'debit',
      '1000000.00',
      'VND',
      '4098900.00',
    ],
    [
      'Mã OTP <OTP> cho giao dịch 500.000 VND. Không cung cấp cho bất kỳ ai',
      'otp',
      'debit',
      '500000.00',
      'VND',
      null,
    ],
    [
      'Giao dịch 700.000 VND không thành công do không đủ số dư',
      'declined',
      'debit',
      '700000.00',
      'VND',
      null,
    ],
    [
      'Hoàn tiền 150.000đ vào tài khoản <ACCOUNT:k1aaaa>. Số dư 4.248.900đ',
      'transaction',
      'credit',
      '150000.00',
      'VND',
      '4248900.00',
    ],
    [
      'Thẻ <CARD:k1aaaa>: dư nợ 3.200.000 VND, hạn thanh toán 25/03/2026, thanh toán tối thiểu 160.000 VND',
      'reminder',
      null,
      '3200000.00',
      'VND',
      null,
    ],
  ]);
});
