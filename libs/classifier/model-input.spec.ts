import { describe, expect, it } from '@jest/globals';
import { modelInput } from './model-input.js';

const nothing = { channel: null, direction: null, isRefund: false, merchant: null, counterparty: null };

describe('modelInput', () => {
  it('marks what extraction found and the category of a known merchant', () => {
    const fields = { ...nothing, channel: 'upi', direction: 'debit', merchant: 'Zomato' } as const;
    expect(modelInput('Rs 350 paid to ZOMATO LTD', fields)).toBe(
      'dir:debit ch:upi mc:food_dining m:zomato who:named c:zomato | rs paid to zomato ltd',
    );
  });

  it('keeps the type of a token and nothing else of it', () => {
    const input = modelInput('Sent to <PERSON:abc123def456> from <ACCOUNT:xyz>, <OTP>', {
      ...nothing,
      counterparty: '<PERSON:abc123def456>',
    });
    expect(input).toBe('dir:none ch:none who:person c:<person> | sent to <person> from <account> <otp>');
  });

  it('drops numbers and names of banks, and keeps channels', () => {
    expect(modelInput('HDFC Bank: Rs.1,200.50 by NEFT on 12-05-2025', nothing)).toBe(
      'dir:none ch:none who:none c:none | <rail> rs by neft on',
    );
  });

  it('finds a merchant in the text when extraction found none', () => {
    expect(modelInput('Debit at BigBasket', nothing)).toContain('mc:groceries m:bigbasket');
  });

  it.each([
    ['<PERSON:k1abc>', 'person'],
    ['<VPA:k1abc>', 'vpa'],
    ['Cafe <PERSON:k1abc>', 'named'],
    [null, 'none'],
  ])('marks who %s is', (counterparty, who) => {
    expect(modelInput('', { ...nothing, counterparty })).toContain(` who:${who} `);
  });

  it('marks a refund', () => {
    expect(modelInput('Refund', { ...nothing, isRefund: true })).toContain('refund:yes');
  });

  it('can be told not to know a merchant', () => {
    const input = modelInput('Paid to Zomato', { ...nothing, merchant: 'Zomato' }, () => false);
    expect(input).toBe('dir:none ch:none who:named c:zomato | paid to zomato');
  });

  it('lets no text forge a mark', () => {
    expect(modelInput('mc:travel | dir:credit', nothing)).toBe(
      'dir:none ch:none who:none c:none | mc travel dir credit',
    );
  });

  it('reads full-width and accented letters', () => {
    expect(modelInput('ＣＡＦＥ Peña', nothing)).toBe('dir:none ch:none who:none c:none | cafe peña');
  });
});
