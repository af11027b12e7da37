import { describe, expect, it } from '@jest/globals';
import { occurredAt } from './occurred-at.js';
import { read } from './reading.js';

const when = (
  text: string,
  { country = 'IN', timeZone = 'Asia/Kolkata', receivedAt = '2024-03-15T10:00:00Z' } = {},
) => occurredAt(read(text, [], country), { receivedAt, timeZone });

describe('occurredAt', () => {
  it.each([
    ['Rs 90 debited on 10-03-24', '2024-03-10T00:00:00+05:30'],
    ['Rs 90 debited on 10Mar24 at 2:30 PM', '2024-03-10T14:30:00+05:30'],
    ['Rs 90 debited on 2024-03-10:09:05:07', '2024-03-10T09:05:07+05:30'],
    ['14:30 10.03.2024 Rs 90 debited', '2024-03-10T14:30:00+05:30'],
    ['Rs 90 debited on 10 March 2024', '2024-03-10T00:00:00+05:30'],
    ['Rs 90 debited on 10-12', '2023-12-10T00:00:00+05:30'],
  ])('reads %s as %s', (text, expected) => {
    expect(when(text)).toBe(expected);
  });

  it('puts the month first in the United States, and where the day cannot be a month', () => {
    const usa = { country: 'US', timeZone: 'America/New_York' };
    expect(when('You paid $90 on 03/10/2024', usa)).toBe('2024-03-10T00:00:00-05:00');
    expect(when('You paid $90 on 03/11/2024', usa)).toBe('2024-03-11T00:00:00-04:00');
    expect(when('Rs 90 debited on 2/28/24')).toBe('2024-02-28T00:00:00+05:30');
  });

  it('knows the summer time of the zone', () => {
    const zone = { country: 'GB', timeZone: 'Europe/London', receivedAt: '2024-12-31T00:00:00Z' };
    expect(when('Paid on 10/07/2024 12:00', zone)).toBe('2024-07-10T12:00:00+01:00');
    expect(when('Paid on 10/01/2024 12:00', zone)).toBe('2024-01-10T12:00:00+00:00');
  });

  it('gives nothing for a day to come, a day that is none, or a due date', () => {
    expect(when('Rs 90 debited on 10-06-24')).toBeNull();
    expect(when('Rs 90 debited on 31-02-24')).toBeNull();
    expect(when('Rs 90 due 10-03-24')).toBeNull();
    expect(when('EMI 3/12 of Rs 90 debited')).toBeNull();
  });

  it('does not guess the year when it is not known when the SMS came', () => {
    expect(occurredAt(read('Rs 90 debited on 10-12'), { receivedAt: undefined, timeZone: 'UTC' })).toBeNull();
  });

  it('reads Buddhist years and survives a zone that does not exist', () => {
    expect(when('Paid 10/03/2567')).toBe('2024-03-10T00:00:00+05:30');
    expect(when('Paid 10/03/2024', { timeZone: 'Moon/Base' })).toBeNull();
  });

  const on = (country: string) => ({ country, timeZone: 'UTC', receivedAt: '2026-03-06T00:00:00Z' });

  it.each([
    ['IR', 'مبلغ 90 ریال 1404/12/14-14:22', '2026-03-05T14:22:00'],
    ['IR', 'مبلغ 90 ریال 04/12/14 14:22', '2026-03-05T14:22:00'],
    ['IR', 'مبلغ 90 ریال 12/14 14:22', '2026-03-05T14:22:00'],
    ['IR', '۱۲ شهریور ۱۴۰۴ مبلغ 90 ریال', '2025-09-03T00:00:00'],
    ['IR', '12 شهریور مبلغ 90 ریال', '2025-09-03T00:00:00'],
    ['TH', 'ถอน 90 บาท 5 มี.ค. 2569 เวลา 14:22 น.', '2026-03-05T14:22:00'],
    ['TH', 'ถอน 90 บาท 05มี.ค.69 14.22น.', '2026-03-05T14:22:00'],
    ['TH', 'ถอน 90 บาท 05/03/69@14:22', '2026-03-05T14:22:00'],
    ['TH', 'ถอน 90 บาท 5 มีนาคม 2569', '2026-03-05T00:00:00'],
    ['TH', 'ถอน 90 บาท 05/03/26', '2026-03-05T00:00:00'],
    ['CN', '2026年3月5日14时22分消费90元', '2026-03-05T14:22:00'],
    ['CN', '3月5日14:22消费90元', '2026-03-05T14:22:00'],
    ['CN', '3月5日下午2:22消费90元', '2026-03-05T14:22:00'],
    ['TW', '115/03/05 14:22 消費90元', '2026-03-05T14:22:00'],
    ['JP', '令和8年3月5日 90円のご利用', '2026-03-05T00:00:00'],
    ['JP', '2026/03/05 午後2時22分 90円のご利用', '2026-03-05T14:22:00'],
    ['KR', '90원 승인 03/05 14:22', '2026-03-05T14:22:00'],
    ['KR', '90원 승인 3월 5일 오후 2:22', '2026-03-05T14:22:00'],
    ['KR', '90원 승인 26.03.05 14:22', '2026-03-05T14:22:00'],
    ['VN', 'Thanh toan 90.000 VND ngay 5 thang 3 nam 2026 luc 14h22', '2026-03-05T14:22:00'],
    ['VN', '14:22 05/03/26 Thanh toan 90.000 VND', '2026-03-05T14:22:00'],
    ['BR', 'Compra R$ 90,00 em 5 de março de 2026 as 14h22', '2026-03-05T14:22:00'],
    ['MX', 'Compra $90 el 5 de marzo de 2026 a las 2:22 p. m.', '2026-03-05T14:22:00'],
    ['FR', 'Achat de 90 EUR le 1er mars 2026', '2026-03-01T00:00:00'],
    ['DE', 'Zahlung 90 EUR am 5. März 2026 um 14.22 Uhr', '2026-03-05T14:22:00'],
    ['ID', 'Pembayaran Rp90.000 05-Mei-2025 14.22 WIB', '2025-05-05T14:22:00'],
    ['TR', '5 Mart 2026 14:22 tarihinde 90 TL harcama', '2026-03-05T14:22:00'],
    ['PL', 'Płatność 90 PLN dnia 5 marca 2026', '2026-03-05T00:00:00'],
    ['UA', 'Списано 90 грн 5 березня 2026', '2026-03-05T00:00:00'],
    ['KZ', 'Төлем 90 ₸ 5 наурыз 2026', '2026-03-05T00:00:00'],
    ['EG', 'تم خصم 90 جنيه يوم ٥ مارس ٢٠٢٦ الساعة ٢:٢٢ م', '2026-03-05T14:22:00'],
    ['IN', 'खाते से ₹90 डेबिट 5 मार्च 2026', '2026-03-05T00:00:00'],
    ['BD', '৫ মার্চ ২০২৬ তারিখে ৯০ টাকা ডেবিট', '2026-03-05T00:00:00'],
    ['PK', '5 مارچ 2026 کو 90 روپے', '2026-03-05T00:00:00'],
    ['IL', 'רכישה 90 ש"ח ב-5 במרץ 2026', '2026-03-05T00:00:00'],
    ['US', 'You paid $90 on Mar 5, 2026 at 2:22 PM', '2026-03-05T14:22:00'],
  ])('reads the day as %s writes it: %s', (country, text, expected) => {
    expect(when(text, on(country))).toBe(`${expected}+00:00`);
  });
});
