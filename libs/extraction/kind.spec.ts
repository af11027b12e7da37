import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

const kindOf = (text: string, sender?: string): string => extract({ text, sender, country: 'IN' }).kind;

describe('tellKind', () => {
  it.each([
    ['otp', '<OTP> is your OTP for a purchase of Rs 900 at GREEN SHOP. Do not share it'],
    ['otp', 'Никому не сообщайте код: 123456'],
    ['transaction', 'Rs 90 without OTP/PIN on Card <CARD:k1own> at GREEN SHOP'],
    ['declined', 'Transaction of Rs 900 at GREEN SHOP on Card <CARD:k1own> declined'],
    ['declined', 'Rs 900 was not debited from your account'],
    ['transaction', 'Your failed payment of Rs 900 is reversed and credited to your account'],
    ['pending', 'Rs 900 will be debited from your account on 09-04-24'],
    ['pending', 'GREEN SHOP has requested Rs 900. Approve the request in your app'],
    ['pending', 'Your UPI-Mandate for Rs 900 is created towards GREEN SHOP'],
    ['pending', 'Chargeback initiated for a payment of Rs 900'],
    ['reminder', 'Your bill of Rs 900 is due on 09-04-24. Pay now'],
    ['reminder', 'Statement for Card <CARD:k1own>: Total Amt Due Rs 900; Min Amt Due Rs 90'],
    ['promotion', 'Get flat 25% off on purchase of Rs 2000. T&C apply'],
    ['promotion', 'Pre-approved loan up to Rs 5,00,000. Apply now, limited period offer'],
    [
      'transaction',
      'Rs 900 debited from A/c <ACCOUNT:k1own>. Avl Bal Rs 9. Get a loan, apply now, T&C apply',
    ],
    ['balance', 'Available balance in A/c <ACCOUNT:k1own> is Rs 900 as on 09-04-24'],
    ['notice', 'Your debit card has been delivered'],
    ['notice', 'Funds credited to your account by NEFT'],
    ['notice', 'Rs 0 charged for your balance check'],
    ['suspicious', 'Am0unt of Rs 9000 credited, withdraw at https://bad.example/x'],
    ['suspicious', 'Your account will be blocked. Click https://bad.example/x to verify your PAN'],
  ])('says %s of `%s`', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('suspects bank wording from a private number, and not from a bank', () => {
    const text = 'Rs 9000 credited to your account';
    expect(kindOf(text, '<PHONE:k1who>')).toBe('suspicious');
    expect(kindOf(text, 'AX-GREENBK-S')).toBe('transaction');
  });

  it('gives the cue that decided and never words of the SMS', () => {
    expect(extract({ text: 'Rs 90 paid to ROSEBUD' }).kindReason).toBe('movement and amount');
  });
});
