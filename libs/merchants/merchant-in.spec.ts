import { describe, expect, it } from '@jest/globals';
import { costRatio } from '#libs/evaluation/cost-ratio.js';
import { merchantIn } from './index.js';

describe('merchantIn', () => {
  it('gives the place of the first merchant a text names', () => {
    const text = 'Rs.450 spent on your HDFC Bank card at Cafe Coffee Day on 12 May';
    const found = merchantIn(text);
    expect(found?.merchant.name).toBe('Cafe Coffee Day');
    expect(text.slice(found?.start, found?.end)).toBe('Cafe Coffee Day');
  });

  it.each([
    ['Max limit Rs 5000. Metro cities only. More details on the app, next step: target date', undefined],
    ['Rs 900 spent at MAX on 3 May', 'Max Fashion'],
    ['Paid via Amazon Pay to Zomato', 'Zomato'],
    ['Flipkart Axis Bank Card xx11 used at BigBasket', 'BigBasket'],
    ['Rs 20 debited via Paytm', undefined],
    ['sent to <VPA:zomato> today', undefined],
    ['', undefined],
  ])('reads %p as %p', (text, name) => {
    expect(merchantIn(text)?.merchant.name).toBe(name);
  });

  it('reads a very long text in linear time', () => {
    const work = (repeats: number) => expect(merchantIn('aa <A<AAA& '.repeat(repeats))).toBeUndefined();
    expect(costRatio(work, { sizes: [2_500, 20_000], enough: 24 })).toBeLessThan(24);
  });
});
