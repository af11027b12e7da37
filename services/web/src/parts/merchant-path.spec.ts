import { describe, expect, it } from '@jest/globals';
import { merchantPath } from './merchant-path.js';

describe('the path of a merchant', () => {
  it.each([
    ['Zomato', '/trends/merchants/Zomato'],
    ['Fishermans Wharf', '/trends/merchants/Fishermans%20Wharf'],
    ['A/B Stores', '/trends/merchants/A%2FB%20Stores'],
    ['Who? #1 & Co', '/trends/merchants/Who%3F%20%231%20%26%20Co'],
    ['Amazon.in', '/trends/merchants/Amazon%2Ein'],
    ['चाय', '/trends/merchants/%E0%A4%9A%E0%A4%BE%E0%A4%AF'],
  ])('%s is %s, one segment that gives the name back', (merchant, path) => {
    expect(merchantPath(merchant)).toBe(path);
    const segments = new URL(path, 'http://localhost').pathname.split('/');
    expect(segments).toHaveLength(4);
    expect(decodeURIComponent(segments[3]!)).toBe(merchant);
  });
});
