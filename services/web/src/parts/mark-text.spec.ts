import { describe, expect, it } from '@jest/globals';
import { markText } from './mark-text.js';

const marked = (text: string, told: Parameters<typeof markText>[1]) =>
  Object.fromEntries(
    markText(text, told)
      .filter(({ is }) => is)
      .map(({ is, text: piece }) => [is, piece]),
  );

describe('markText', () => {
  const told = { amount: '1250.50', merchant: 'Corner Shop', day: '2026-11-21' };

  it('finds amount, merchant, day and tokens, and loses nothing', () => {
    const text = 'Rs.1,250.50 spent at CORNER SHOP from <ACCOUNT:9c1f0b7a2d4e6835> on 21-11-26. Bal Rs.9,000';
    expect(marked(text, told)).toEqual({
      amount: '1,250.50',
      merchant: 'CORNER SHOP',
      token: '<ACCOUNT:9c1f0b7a2d4e6835>',
      day: '21-11-26',
    });
    expect(
      markText(text, told)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it.each(['2026-11-21', '21/11/2026', '21Nov26', '21 November 2026', '21-NOV-26'])('reads %s', (written) => {
    expect(marked(`paid on ${written}`, told)).toEqual({ day: written });
  });

  it.each(['22-11-26', '21-12-26', '21-11-25'])('leaves the other day %s', (written) => {
    expect(marked(`paid on ${written}`, told)).toEqual({});
  });

  it('takes neither another amount nor digits of a token for the amount', () => {
    expect(
      marked('<REF:4500> paid Rs 450.10', { amount: '450.00', merchant: null, day: '2026-01-01' }),
    ).toEqual({
      token: '<REF:4500>',
    });
  });

  it('finds a name by one of its longer words', () => {
    expect(marked('UPI to shop*corner', told)).toEqual({ merchant: 'corner' });
  });
});
