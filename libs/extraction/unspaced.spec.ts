import { describe, expect, it } from '@jest/globals';
import { plain } from './fold.js';
import { tokens } from './tokens.js';

const words = (text: string): string[] => tokens(plain(text)).map(({ text: written }) => written);

describe('words in scripts without spaces', () => {
  it.each([
    ['您尾号的储蓄卡消费支出人民币500元', ['您', '尾号', '的', '储蓄卡', '消费支出', '人民币', '500', '元']],
    ['ถอนเงิน500.00บาท', ['ถอนเงิน', '500.00', 'บาท']],
    ['口座残高は9,000円です', ['口座残高', 'は', '9,000', '円', 'です']],
    ['50,000원이출금되었습니다', ['50,000', '원', '이', '출금', '되었습니다']],
    ['KB초록상점', ['KB', '초록상점']],
  ])('parts %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('glues a number to a name of letters, but not to a word written without spaces', () => {
    const glued = (text: string): boolean | undefined =>
      tokens(text).find(({ kind }) => kind === 'number')?.glued;
    expect([glued('VISA1200'), glued('支出500')]).toEqual([true, false]);
  });
});
