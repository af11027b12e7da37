import { describe, expect, it } from '@jest/globals';
import { findMoney } from './money.js';
import { read } from './reading.js';

const sums = (text: string, country?: string): string[] =>
  findMoney(read(text, [], country)).map(({ value, currency, sign }) =>
    [sign < 0 ? '-' : '', value, ' ', currency].join(''),
  );

describe('findMoney', () => {
  it.each([
    ['INR1,25,000 debited', 'IN', '125000.00 INR'],
    ['Rs.500.00/- debited', 'IN', '500.00 INR'],
    ['5,000/- debited', 'PK', '5000.00 PKR'],
    ['5,000/= sent', 'TZ', '5000.00 TZS'],
    ['Rs 500 debited', 'LK', '500.00 LKR'],
    ['NPR 500 debited', 'NP', '500.00 NPR'],
    ['N5,000.00 debited', 'NG', '5000.00 NGN'],
    ['GHS 50.00 sent', 'GH', '50.00 GHS'],
    ['GH₵50.00 sent', 'GH', '50.00 GHS'],
    ['K500.00 sent', 'ZM', '500.00 ZMW'],
    ['R1 234.50 paid', 'ZA', '1234.50 ZAR'],
    ['USh 50,000 sent', 'UG', '50000.00 UGX'],
    ['Shs 50,000 sent', 'UG', '50000.00 UGX'],
    ['50 000 FCFA', 'CM', '50000.00 XAF'],
    ['50 000 FCFA', 'CI', '50000.00 XOF'],
    ["CHF 1'234.50 bezahlt", 'CH', '1234.50 CHF'],
    ['1\u202f234,56 € payé', 'FR', '1234.56 EUR'],
    ['1\u00a0234,56 zł', 'PL', '1234.56 PLN'],
    ['250 kr betalt', 'NO', '250.00 NOK'],
    ['250 kr betalt', 'DK', '250.00 DKK'],
    ['1 250,00 Kč', 'CZ', '1250.00 CZK'],
    ['12 500 Ft', 'HU', '12500.00 HUF'],
    ['1.500.000 VND', 'VN', '1500000.00 VND'],
    ['1,500,000đ', 'VN', '1500000.00 VND'],
    ['Rp1.500.000', 'ID', '1500000.00 IDR'],
    ['$1.500.000', 'CO', '1500000.00 COP'],
    ['$15.000', 'CL', '15000.00 CLP'],
    ['S/ 45.90', 'PE', '45.90 PEN'],
    ['S/45.90', 'PE', '45.90 PEN'],
    ['Q90.50', 'GT', '90.50 GTQ'],
    ['₡9.000', 'CR', '9000.00 CRC'],
    ['90.500 د.ك', 'KW', '90.500 KWD'],
    ['OMR 12.345', 'OM', '12.345 OMR'],
    ['JOD 12.345', 'JO', '12.345 JOD'],
    ['90 ج.م', 'EG', '90.00 EGP'],
    ['90.00 ر.س', 'SA', '90.00 SAR'],
    ['90 د.إ', 'AE', '90.00 AED'],
    ['90 درهم', 'MA', '90.00 MAD'],
    ['90 دينار', 'IQ', '90.00 IQD'],
    ['50,000 ﷼', 'IR', '50000.00 IRR'],
    ['۵۰٬۰۰۰ تومان', 'IR', '50000.00 IRT'],
    ['90 000 сум', 'UZ', '90000.00 UZS'],
    ["90 000 so'm", 'UZ', '90000.00 UZS'],
    ['9 000 тг', 'KZ', '9000.00 KZT'],
    ['-90,50 ₽', 'RU', '-90.50 RUB'],
    ['₩9,000', 'KR', '9000.00 KRW'],
    ['9,000원', 'KR', '9000.00 KRW'],
    ['￥900', 'JP', '900.00 JPY'],
    ['¥90.50', 'CN', '90.50 CNY'],
    ['人民币90.50元', 'CN', '90.50 CNY'],
    ['NT$900', 'TW', '900.00 TWD'],
    ['900元', 'TW', '900.00 TWD'],
    ['฿90.50', 'TH', '90.50 THB'],
    ['๙๐.๕๐ บาท', 'TH', '90.50 THB'],
    ['9,000៛', 'KH', '9000.00 KHR'],
    ['9,000 ကျပ်', 'MM', '9000.00 MMK'],
    ['₮9,000', 'MN', '9000.00 MNT'],
    ['90 ₾', 'GE', '90.00 GEL'],
    ['90 ₼', 'AZ', '90.00 AZN'],
    ['P1,234.50', 'PH', '1234.50 PHP'],
    ['RM90.50', 'MY', '90.50 MYR'],
    ['£90', 'GB', '90.00 GBP'],
    ['90 ብር', 'ET', '90.00 ETB'],
    ['৳৯০', 'BD', '90.00 BDT'],
  ])('reads %s in %s as %s', (text, country, expected) => {
    expect(sums(text, country)).toEqual([expected]);
  });

  it.each([
    ['Loan of Rs 2.5 lakh paid', 'IN'],
    ['برداشت 50 هزار تومان', 'IR'],
    ['결제 5만원', 'KR'],
    ['thanh toan 3 trieu', 'VN'],
  ])('does not guess at %s', (text, country) => {
    expect(findMoney(read(text, [], country)).filter(({ value }) => value !== null)).toEqual([]);
  });
});
