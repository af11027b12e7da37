import { describe, expect, it } from '@jest/globals';
import { displayName } from './display-name.js';

describe('displayName', () => {
  it.each([
    ['ZOMATO*ORDER 123', 'Zomato'],
    ['ZOMATO LTD', 'Zomato'],
    ['swiggy', 'Swiggy'],
    ['..GREENLEAF KITCHEN_', 'Greenleaf Kitchen'],
    ['RAZ*GreenLeaf', 'GreenLeaf'],
    ['GREENLEAF FOODS PVT LTD', 'Greenleaf Foods'],
    ['HP GREENLEAF PUMP', 'HP Greenleaf Pump'],
    ['BREAD AND BUTTER CORNER', 'Bread and Butter Corner'],
    ['GREENLEAF CAFE MUMBAI IN', 'Greenleaf Cafe'],
    ['GREENLEAF MART 1123', 'Greenleaf Mart'],
    ['Пекарня', 'Пекарня'],
  ])('shows %s as %s', (written, expected) => {
    expect(displayName(written)).toBe(expected);
  });

  it.each(['your account', 'Customer', 'HDFC Bank', 'UPI', '12345', 'Consumer No', 'Dec 2025', '***'])(
    'takes %s for no name',
    (written) => {
      expect(displayName(written)).toBeNull();
    },
  );
});
