/** The six labels of the original system; the index is the number its `Prediction` field holds. */
export const SIX_LABELS = ['Food', 'Groceries', 'Travel', 'Medical', 'Bills', 'Others'] as const;
export type SixLabel = (typeof SIX_LABELS)[number];

interface CategoryFacts {
  /** Whether it counts in spending totals; a refund counts negatively. */
  spend: 'yes' | 'no' | 'negative';
  six: SixLabel;
  /** Plaid personal finance category primary names that map here. */
  plaid: readonly string[];
  description: string;
}

const table = {
  food_dining: ['yes', 'Food', ['FOOD_AND_DRINK'], 'Restaurants, delivery, cafes, snacks, bars, liquor'],
  groceries: ['yes', 'Groceries', ['FOOD_AND_DRINK'], 'Supermarkets, quick commerce, milk, meat, vegetables'],
  shopping: [
    'yes',
    'Others',
    ['GENERAL_MERCHANDISE'],
    'Online and store goods: clothes, electronics, general',
  ],
  transport: [
    'yes',
    'Travel',
    ['TRANSPORTATION'],
    'Cab, auto, metro, bus, parking, toll, FASTag, vehicle service',
  ],
  fuel: ['yes', 'Travel', ['TRANSPORTATION'], 'Petrol, diesel, CNG, EV charging'],
  travel: ['yes', 'Travel', ['TRAVEL'], 'Flights, long-distance rail and bus, hotels, agencies, car hire'],
  bills_utilities: [
    'yes',
    'Bills',
    ['RENT_AND_UTILITIES'],
    'Electricity, water, gas, broadband, DTH, mobile recharge',
  ],
  housing: [
    'yes',
    'Bills',
    ['RENT_AND_UTILITIES', 'HOME_IMPROVEMENT'],
    'Rent, society dues, home repair and services',
  ],
  health: ['yes', 'Medical', ['MEDICAL'], 'Doctor, hospital, pharmacy, lab, vet'],
  personal_care: ['yes', 'Others', ['PERSONAL_CARE'], 'Salon, spa, laundry, gym, sport'],
  entertainment: [
    'yes',
    'Others',
    ['ENTERTAINMENT'],
    'Streaming and app subscriptions, cinema, events, games',
  ],
  education: ['yes', 'Others', ['GENERAL_SERVICES'], 'School, college, courses and books for them'],
  insurance: ['yes', 'Bills', ['GENERAL_SERVICES'], 'Premiums of any kind'],
  loan_emi: ['yes', 'Bills', ['LOAN_PAYMENTS'], 'EMI and loan repayment, buy now pay later'],
  investment: ['no', 'Others', ['TRANSFER_OUT'], 'Mutual funds, SIP, shares, FD, PPF, NPS, gold'],
  transfer: [
    'no',
    'Others',
    ['TRANSFER_IN', 'TRANSFER_OUT', 'LOAN_PAYMENTS'],
    'To a person, to self, wallet top-up, credit-card bill',
  ],
  cash: ['no', 'Others', ['TRANSFER_OUT', 'TRANSFER_IN'], 'ATM withdrawal, cash deposit'],
  fees_taxes: [
    'yes',
    'Others',
    ['BANK_FEES', 'GOVERNMENT_AND_NON_PROFIT'],
    'Bank charges, penalties, taxes, government, fines',
  ],
  income: ['no', 'Others', ['INCOME'], 'Salary, interest, dividend, business receipts'],
  refund: ['negative', 'Others', [], 'Refund, reversal, cashback; lowers the category it came from'],
  other: [
    'yes',
    'Others',
    ['GENERAL_SERVICES', 'GOVERNMENT_AND_NON_PROFIT', 'OTHER'],
    'Donations, gifts, courier, professional services, unknown',
  ],
} as const satisfies Record<string, readonly [CategoryFacts['spend'], SixLabel, readonly string[], string]>;

export type Category = keyof typeof table;

/** One of `CATEGORIES`, or the id of one that a tenant added, as `pet_care`. */
export type CategoryId = string;
/** What such an id looks like. */
export const CATEGORY_ID = /^[a-z][a-z0-9_]{0,39}$/;

/** Every category, in the order of the score vector that travels with a classified item. */
export const CATEGORIES = Object.keys(table) as Category[];

/** What is known of a category, by name. */
export const CATEGORY_FACTS = Object.fromEntries(
  Object.entries(table).map(([name, [spend, six, plaid, description]]) => [
    name,
    { spend, six, plaid, description },
  ]),
) as unknown as Record<Category, CategoryFacts>;

/** Whether it is one of `CATEGORIES`, which a model can give. */
export const isBuiltIn = (category: CategoryId): category is Category => Object.hasOwn(table, category);

/** Sums a score vector over `CATEGORIES` into one over `SIX_LABELS`. */
export function sixScores(scores: readonly number[]): number[] {
  const six = SIX_LABELS.map(() => 0);
  CATEGORIES.forEach((category, i) => {
    six[SIX_LABELS.indexOf(CATEGORY_FACTS[category].six)]! += scores[i] ?? 0;
  });
  return six;
}
