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
    ['notice', 'UPI services of GREEN BANK will be unavailable on 09-04-24 from 01:00 to 03:00'],
    ['promotion', 'Refer a friend and earn up to Rs 100 cashback. Offer valid this month'],
    ['promotion', 'Invite your friends and get Rs 100 cashback. T&C apply'],
    ['promotion', 'Convert your purchase of Rs 900 on Card <CARD:k1own> into EMIs. T&C apply'],
    ['promotion', 'Earn up to Rs 90 cashback when you spend Rs 900'],
    [
      'declined',
      'Cheque for Rs 900 deposited in A/c <ACCOUNT:k1own> returned unpaid due to insufficient funds',
    ],
    ['declined', 'Your payment of Rs 900 to GREEN SHOP could not be made'],
    ['transaction', 'Rs 900 credited to your A/c <ACCOUNT:k1own> for a failed payment'],
    ['transaction', 'Autopay of Rs 900 for GREEN SHOP executed from A/c <ACCOUNT:k1own>'],
    ['pending', 'Standing order of Rs 900 to GREEN SCHOOL will be executed on 09-04-24'],
    ['pending', 'Your loan payment of Rs 900 is scheduled for 09-04-24'],
    ['pending', 'A direct debit of Rs 900 to GREEN GAS is due to leave your account'],
    ['pending', 'GREEN SHOP has sent a collect request of Rs 900'],
    ['transaction', 'Pokupka 90.00 RUB, kod <OTP>. Dostupno 900.00 RUB'],
    ['transaction', 'ANNA sent you Rs 90. Security code <OTP>'],
    ['declined', 'Payment of Rs 900 to GREEN SHOP declined, incorrect PIN or OTP'],
    ['pending', 'GREEN SHOP asks you for a payment of Rs 900. Never give out your OTP'],
    ['otp', 'NetCode 209 471 for payment $900.00. Never give this code to anyone'],
    ['pending', 'Your cheque for Rs 900 deposited to A/c <ACCOUNT:k1own> is under clearing'],
    ['pending', 'Your payment of Rs 900 is delayed and has not left your account yet'],
    ['declined', "We've stopped a payment of Rs 900. No money has left your account"],
    ['transaction', 'Pending payment complete: Rs 900 to GREEN SHOP has now left your account'],
    ['promotion', 'Swipe your card and get 10% cashback upto Rs 900. Min spend Rs 5,000'],
    ['promotion', 'Transfer Rs 900 or more this weekend and win Rs 9,000'],
    ['reminder', 'Your payment of Rs 900 was not received by the due date'],
    ['reminder', 'Your balance is below Rs 900. Maintain balance to avoid charges'],
    ['notice', 'Your KYC is due for periodic updation. Visit your branch'],
    ['notice', 'You have modified the limit of card <CARD:k1own> to Rs 9000. Intl usage: OFF'],
    ['balance', 'As requested: your account ends today with Rs 900.50 in it'],
    ['suspicious', 'You have a tax refund of Rs 900, claim at https://bad.example/x'],
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

  it('counts a threat worded as advice when a private number writes', () => {
    const text = 'If this was not you, verify your account or it will be suspended';
    expect(kindOf(text, '<PHONE:k1who>')).toBe('suspicious');
    expect(kindOf(text, 'AX-GREENBK-S')).toBe('notice');
  });

  it('takes a password that a private number asks for with threats or prizes for no code', () => {
    const text = 'Points expiring today, confirm ur password at <PASSWORD>';
    expect(kindOf(text, '+61400000000')).toBe('suspicious');
  });

  it('gives the cue that decided and never words of the SMS', () => {
    expect(extract({ text: 'Rs 90 paid to ROSEBUD' }).kindReason).toBe('movement and amount');
  });
});
