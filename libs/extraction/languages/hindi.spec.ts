import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('hindi', () => {
  readAlerts('IN', [
    [
      'Aapke khate <ACCOUNT:k1aaaa> se Rs 500 kate gaye. Shesh rashi Rs 1,200',
      'transaction',
      'debit',
      '500.00',
      'INR',
      '1200.00',
    ],
    [
      'Aapke khate mein Rs.25,000.00 jama hua. Bacha balance Rs.26,200.00',
      'transaction',
      'credit',
      '25000.00',
      'INR',
      '26200.00',
    ],
    [
      'ATM se Rs 2000 nikale gaye. Khate me bacha Rs 24,200',
      'transaction',
      'debit',
      '2000.00',
      'INR',
      '24200.00',
    ],
    [
      'आपके खाते <ACCOUNT:k1aaaa> से ₹1,25,000.00 निकाले गए। शेष राशि ₹50,000.00',
      'transaction',
      'debit',
      '125000.00',
      'INR',
      '50000.00',
    ],
    ['आपके खाते में रु ५०० जमा किए गए हैं। उपलब्ध शेष रु १,७००', 'transaction', 'credit', '500.00', 'INR', '1700.00'],
    ['Rs 300 aapke khate mein wapas kiye gaye', 'transaction', 'credit', '300.00', 'INR', null],
    ['आपका ओटीपी <OTP> है। किसी से साझा न करें।', 'otp', null, null, null, null],
    [
      'Rs 900 ka bhugtan asafal, aapke khate mein rashi paryapt nahi',
      'declined',
      'debit',
      '900.00',
      'INR',
      null,
    ],
    ['Aapke khate se kal Rs 499 kate jayenge', 'pending', 'debit', '499.00', 'INR', null],
    ['बिजली बिल: कुल बकाया ₹1,450, अंतिम तिथि 15 मार्च', 'reminder', null, '1450.00', 'INR', null],
    [
      'Hari Kirana ne aapse Rs 430 ki request bheji hai. Approve karein',
      'pending',
      'debit',
      '430.00',
      'INR',
      null,
    ],
    ['Tyohar dhamaka! Recharge karein aur Rs 50 cashback paayen', 'promotion', null, null, 'INR', null],
  ]);
});
