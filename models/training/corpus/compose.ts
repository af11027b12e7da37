import { CATEGORIES, type Category } from '#libs/contracts/index.js';
import { MERCHANTS, type Merchant } from '#libs/merchants/index.js';
import type { Random } from '#libs/evaluation/random.js';
import { composeAbroad } from './compose-abroad.js';
import type { Composed } from './composed.js';
import { HARD_CASES_OF } from './hard-cases.js';
import { items } from './items.js';
import { PHRASES } from './phrases.data.js';
import { INDIAN } from './wordings.js';
import { asWritten, dressed, localName, personHandle, personName } from './write-name.js';

interface Named {
  name: string;
  written: string;
}

/** The share of alerts from outside India. */
const ABROAD = 0.5;
/** The share of wordings written by hand. */
const HARD = 0.1;
/** The share of transfers in the wordings of purchases. */
const BETWEEN_PEOPLE = 0.3;
/** Categories whose merchants send money back, and endings of companies that pay for work. */
const REFUNDERS: Category[] = [
  'food_dining',
  'groceries',
  'shopping',
  'transport',
  'travel',
  'entertainment',
  'health',
];
const COMPANY_ENDINGS = items(
  'Technologies,Tech Solutions,Infotech,Software,Solutions,Systems,Industries,Enterprises,Consulting,Group,International,Exports,Labs India,Services,Corporation,Engineering,Pharma Works,Manufacturing,Media House,Logistics,Company,Pvt Ltd,Employer',
);
/** Categories that the wording decides, whoever is named. */
const BY_WORDING: Partial<Record<Category, string[]>> = {
  refund: INDIAN.refunded,
  income: INDIAN.earned,
  transfer: INDIAN.transferred,
  cash: INDIAN.cashed,
};
const SPENDING = CATEGORIES.filter((category) => PHRASES[category]);
const INDIAN_MERCHANTS = new Map(
  SPENDING.map((category) => [
    category,
    MERCHANTS.filter((merchant) => merchant.category === category && (merchant.country ?? 'IN') === 'IN'),
  ]),
);
const PHRASES_OF = new Map(
  SPENDING.map((category) => {
    const { purposes = '', places = '', endings = '' } = PHRASES[category] ?? {};
    return [category, { purposes: items(purposes), places: items(places), endings: items(endings) }];
  }),
);

/** Makes the function that draws a wording and what fills it for a category. */
export function composer(random: Random): (category: Category) => Composed {
  return (category) => {
    if (random.chance(HARD)) return random.pick(HARD_CASES_OF.get(category) ?? []);
    if (random.chance(ABROAD)) return composeAbroad(random, category);
    if (category === 'transfer' && random.chance(BETWEEN_PEOPLE)) return betweenPeople(random);
    if (category === 'income' && random.chance(0.25)) return creditedByCompany(random);
    if (category === 'refund' && random.chance(0.2)) return creditedByShop(random);
    const wordings = BY_WORDING[category];
    return wordings ? byWording(random, wordings) : spending(random, category);
  };
}

function byWording(random: Random, wordings: string[]): Composed {
  const payer = named(random, random.pick(SPENDING));
  return { template: random.pick(wordings), names: [], country: 'IN', x: payer.written };
}

/** Whatever the wording: what goes to a person or comes from one is a transfer. */
function betweenPeople(random: Random): Composed {
  const template = random.pick(random.chance(0.7) ? INDIAN.paidTo : INDIAN.creditedBy);
  const x = random.chance(0.25) ? personHandle(random) : personName(random);
  return { template, names: [], country: 'IN', x };
}

function creditedByCompany(random: Random): Composed {
  const x = asWritten(random, localName(random, random.pick(COMPANY_ENDINGS)));
  return { template: random.pick(INDIAN.creditedBy), names: [], country: 'IN', x };
}

function creditedByShop(random: Random): Composed {
  const { name } = random.pick(INDIAN_MERCHANTS.get(random.pick(REFUNDERS)) ?? []);
  return {
    template: random.pick(INDIAN.creditedBy),
    names: [name],
    country: 'IN',
    x: asWritten(random, name),
  };
}

function spending(random: Random, category: Category): Composed {
  const purpose = random.pick(PHRASES_OF.get(category)?.purposes ?? []);
  const way = random.next();
  if (category === 'fees_taxes' && way < 0.4) return forPurpose(random, INDIAN.charged, purpose);
  const byMandate = ['insurance', 'loan_emi', 'investment'].includes(category) && way < 0.35;
  if (byMandate || (way > 0.88 && way < 0.96)) {
    const { name, written } = named(random, category);
    const template = random.pick(byMandate ? INDIAN.mandated : INDIAN.paidToFor);
    return {
      template,
      names: [name, purpose],
      country: 'IN',
      x: written,
      p: dressed(random, longer(random, purpose)),
    };
  }
  if (way > 0.6) return forPurpose(random, INDIAN.paidFor, purpose);
  const { name, written } = named(random, category);
  return { template: random.pick(INDIAN.paidTo), names: [name], country: 'IN', x: written };
}

function forPurpose(random: Random, wordings: string[], purpose: string): Composed {
  const p = dressed(random, longer(random, purpose));
  return { template: random.pick(wordings), names: [purpose], country: 'IN', p };
}

/** A known merchant, a kind of place, or a local business of a category. */
function named(random: Random, category: Category): Named {
  const way = random.next();
  const { places = [], endings = [] } = PHRASES_OF.get(category) ?? {};
  if (way < 0.25) {
    const place = random.pick(places);
    return { name: place, written: dressed(random, longer(random, place)) };
  }
  const merchants: Merchant[] = INDIAN_MERCHANTS.get(category) ?? [];
  if (way < 0.55 || merchants.length === 0) {
    const ending = random.pick(endings);
    return { name: ending, written: asWritten(random, localName(random, ending)) };
  }
  const merchant = random.pick(merchants);
  const name = random.chance(0.75) ? merchant.name : random.pick([merchant.name, ...merchant.aliases]);
  return { name: merchant.name, written: asWritten(random, name) };
}

const PREFIXES = items('monthly,online,local,annual,new,weekly,premium,family,quarterly,home,city');

const longer = (random: Random, phrase: string): string =>
  random.chance(0.12) ? `${random.pick(PREFIXES)} ${phrase}` : phrase;
