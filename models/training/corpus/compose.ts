import { CATEGORIES, type Category } from '#libs/contracts/index.js';
import { MERCHANTS, type Merchant } from '#libs/merchants/index.js';
import type { Random } from '../random.js';
import { items, lines } from './items.js';
import { PHRASES } from './phrases.data.js';
import * as templates from './templates.data.js';
import { WORLD_PHRASES } from './world-phrases.data.js';
import { PLACES, WORLD_PAID_TO } from './world-templates.data.js';
import { asWritten, localName } from './write-name.js';

/** A wording and what fills it. */
export interface Composed {
  template: string;
  /** What decides the category, by which alerts are kept apart for validation; empty when the wording does. */
  names: string[];
  country: string;
  x?: string;
  p?: string;
}

interface Named {
  name: string;
  written: string;
  country: string;
}

const PAID_TO = lines(templates.PAID_TO);
const PAID_FOR = lines(templates.PAID_FOR);
const PAID_TO_FOR = lines(templates.PAID_TO_FOR);
const CHARGED = lines(templates.CHARGED);
const MANDATED = lines(templates.MANDATED);
const CREDITED_BY = lines(templates.CREDITED_BY);
/** Categories whose merchants send money back, and endings of companies that pay for work. */
const REFUNDERS: Category[] = ['food_dining', 'groceries', 'shopping', 'transport', 'travel', 'entertainment', 'health'];
const COMPANY_ENDINGS = items(
  'Technologies,Tech Solutions,Infotech,Software,Solutions,Systems,Industries,Enterprises,Consulting,Group,International,Exports,Labs India,Services,Corporation,Engineering,Pharma Works,Manufacturing,Media House,Logistics',
);
/** Categories that the wording decides, whoever is named. */
const BY_WORDING: Partial<Record<Category, string[]>> = {
  refund: lines(templates.REFUNDED),
  income: lines(templates.EARNED),
  transfer: lines(templates.TRANSFERRED),
  cash: lines(templates.CASHED),
};
const WORLD = Object.fromEntries(
  Object.entries(WORLD_PAID_TO).map(([language, block]) => [language, lines(block)]),
);
const COUNTRIES = Object.keys(PLACES);
const SPENDING = CATEGORIES.filter((category) => PHRASES[category]);

const byCategory = (category: Category): Merchant[] =>
  MERCHANTS.filter((merchant) => merchant.category === category);
const MERCHANTS_OF = new Map(SPENDING.map((category) => [category, byCategory(category)]));
const PHRASES_OF = new Map(
  SPENDING.map((category) => {
    const { purposes = '', places = '', endings = '' } = PHRASES[category] ?? {};
    return [category, { purposes: items(purposes), places: items(places), endings: items(endings) }];
  }),
);

/** Makes the function that draws a wording and what fills it for a category. */
export function composer(random: Random): (category: Category) => Composed {
  return (category) => {
    if (category === 'income' && random.chance(0.25)) return creditedByCompany(random);
    if (category === 'refund' && random.chance(0.2)) return creditedByShop(random);
    const wordings = BY_WORDING[category];
    return wordings ? byWording(random, wordings) : spending(random, category);
  };
}

function byWording(random: Random, wordings: string[]): Composed {
  const template = random.pick(wordings);
  const payer = named(random, random.pick(SPENDING));
  const country = random.chance(0.25) ? random.pick(COUNTRIES) : 'IN';
  return { template, names: [], country, x: payer.written };
}

function creditedByCompany(random: Random): Composed {
  const x = asWritten(random, localName(random, random.pick(COMPANY_ENDINGS)));
  return { template: random.pick(CREDITED_BY), names: [], country: 'IN', x };
}

function creditedByShop(random: Random): Composed {
  const merchant = random.pick(MERCHANTS_OF.get(random.pick(REFUNDERS)) ?? []);
  return { template: random.pick(CREDITED_BY), names: [merchant.name], country: 'IN', x: asWritten(random, merchant.name) };
}

function spending(random: Random, category: Category): Composed {
  if (random.chance(0.12)) return worldSpending(random, category);
  const purpose = random.pick(PHRASES_OF.get(category)?.purposes ?? []);
  const way = random.next();
  if (category === 'fees_taxes' && way < 0.4) return forPurpose(random, CHARGED, purpose);
  const byMandate = ['insurance', 'loan_emi', 'investment'].includes(category) && way < 0.35;
  if (byMandate || (way > 0.88 && way < 0.96)) {
    const { name, written } = named(random, category);
    const template = random.pick(byMandate ? MANDATED : PAID_TO_FOR);
    return { template, names: [name, purpose], country: 'IN', x: written, p: dressed(random, purpose) };
  }
  if (way > 0.6) return forPurpose(random, PAID_FOR, purpose);
  const { name, written, country } = named(random, category);
  const known = PLACES[country];
  const template = random.pick(known && random.chance(0.6) ? (WORLD[known.language] ?? PAID_TO) : PAID_TO);
  return { template, names: [name], country: known ? country : 'IN', x: written };
}

function forPurpose(random: Random, wordings: string[], purpose: string): Composed {
  return { template: random.pick(wordings), names: [purpose], country: 'IN', p: dressed(random, purpose) };
}

/** A kind of place or purpose in another language. */
function worldSpending(random: Random, category: Category): Composed {
  const country = random.pick(COUNTRIES);
  const language = PLACES[country]?.language ?? 'en';
  const phrases = WORLD_PHRASES[language]?.[category];
  const phrase = phrases ? random.pick(items(phrases)) : random.pick(PHRASES_OF.get(category)?.places ?? []);
  const written = random.chance(0.4) ? localName(random, phrase) : phrase;
  const template = random.pick(WORLD[language] ?? PAID_TO);
  return { template, names: [phrase], country, x: dressed(random, written) };
}

/** A known merchant, a kind of place, or a local business of a category. */
function named(random: Random, category: Category): Named {
  const way = random.next();
  const { places = [], endings = [] } = PHRASES_OF.get(category) ?? {};
  if (way < 0.25) {
    const place = random.pick(places);
    return { name: place, written: dressed(random, place), country: 'IN' };
  }
  const merchants = MERCHANTS_OF.get(category) ?? [];
  if (way < 0.55 || merchants.length === 0) {
    const ending = random.pick(endings);
    const name = localName(random, ending);
    return { name: ending, written: asWritten(random, name), country: 'IN' };
  }
  const merchant = drawMerchant(random, merchants);
  const name = random.chance(0.75) ? merchant.name : random.pick([merchant.name, ...merchant.aliases]);
  return { name: merchant.name, written: asWritten(random, name), country: merchant.country ?? 'IN' };
}

/** Half of them Indian, where most alerts come from. */
function drawMerchant(random: Random, merchants: Merchant[]): Merchant {
  const merchant = random.pick(merchants);
  return merchant.country === 'IN' || random.chance(0.5) ? merchant : random.pick(merchants);
}

const PREFIXES = [
  'monthly',
  'online',
  'local',
  'annual',
  'new',
  'weekly',
  'premium',
  'family',
  'quarterly',
  'home',
  'city',
];

/** A phrase in one of the ways it is written. */
function dressed(random: Random, phrase: string): string {
  const longer = random.chance(0.12) ? `${random.pick(PREFIXES)} ${phrase}` : phrase;
  const way = random.next();
  if (way < 0.4) return longer;
  if (way < 0.75) return longer.replace(/(^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return way < 0.87 ? longer.charAt(0).toUpperCase() + longer.slice(1) : longer.toUpperCase();
}
