import type { Category } from '#libs/contracts/index.js';
import { MERCHANTS, type Merchant } from '#libs/merchants/index.js';
import type { Random } from '#libs/evaluation/random.js';
import type { Composed } from './composed.js';
import { items } from './items.js';
import { LOCAL_NAMES, NAME_FIRST } from './local-names.data.js';
import { PLACES } from './places.data.js';
import { TRADE_WORDS } from './trade-words/trade-words.js';
import type { Telling } from './telling.js';
import { languagesOf, wordingsOf } from './wordings.js';
import { asWrittenAbroad, dressed, personName } from './write-name.js';

/** The share of transfers in the wordings of purchases: what goes to a person is one, whatever the wording. */
const BETWEEN_PEOPLE = 0.3;
const COUNTRIES = Object.keys(PLACES);
/** Categories that the wording decides, whoever is named. */
const TELLING: Partial<Record<Category, Telling>> = {
  refund: 'refunded',
  income: 'earned',
  transfer: 'transferred',
  cash: 'cashed',
};
const SPENDING = Object.keys(TRADE_WORDS.en ?? {}) as Category[];
const NAMES = new Map(Object.entries(LOCAL_NAMES).map(([language, names]) => [language, items(names)]));
const WORDS = new Map(
  Object.entries(TRADE_WORDS).flatMap(([language, byCategory]) =>
    Object.entries(byCategory).map(([category, words]) => [`${language} ${category}`, items(words)] as const),
  ),
);
const merchantsOf = (country: string | undefined): Merchant[] =>
  MERCHANTS.filter((merchant) => merchant.country === country);
const MERCHANTS_OF = new Map([undefined, ...COUNTRIES].map((country) => [country, merchantsOf(country)]));

/** An alert from outside India: a wording of the country's language, with a merchant or a word of a trade there. */
export function composeAbroad(random: Random, category: Category): Composed {
  const country = random.pick(COUNTRIES);
  const [common = 'en', ...others] = languagesOf(country);
  const language = others.length > 0 && random.chance(0.4) ? random.pick(others) : common;
  const telling = TELLING[category];
  if (telling === 'transferred' && random.chance(BETWEEN_PEOPLE)) {
    const x = personName(random, language);
    return { template: random.pick(wordingsOf(language, 'paid')), names: [], country, x };
  }
  if (telling) {
    const { written } = named(random, random.pick(SPENDING), country, language);
    return { template: random.pick(wordingsOf(language, telling)), names: [], country, x: written };
  }
  if (category === 'fees_taxes' && random.chance(0.5)) {
    const word = random.pick(wordsOf(random, language, category));
    const template = random.pick(wordingsOf(language, 'charged'));
    return { template, names: [word], country, p: dressed(random, word) };
  }
  const { name, written } = named(random, category, country, language);
  // Cards are used abroad, and many banks write English everywhere.
  const wording = random.chance(0.15) ? 'en' : language;
  return { template: random.pick(wordingsOf(wording, 'paid')), names: [name], country, x: written };
}

function named(
  random: Random,
  category: Category,
  country: string,
  language: string,
): { name: string; written: string } {
  const merchants = ofCategory(MERCHANTS_OF.get(country), category);
  if (random.chance(0.35)) {
    const everywhere = ofCategory(MERCHANTS_OF.get(undefined), category);
    const known = merchants.length > 0 && random.chance(0.75) ? merchants : everywhere;
    if (known.length > 0) {
      const merchant = random.pick(known);
      const name = random.chance(0.75) ? merchant.name : random.pick([merchant.name, ...merchant.aliases]);
      return { name: merchant.name, written: asWrittenAbroad(random, name) };
    }
  }
  const word = random.pick(wordsOf(random, language, category));
  const written = random.chance(0.55)
    ? asWrittenAbroad(random, withName(random, word, language))
    : dressed(random, word);
  return { name: word, written };
}

const ofCategory = (merchants: Merchant[] | undefined, category: Category): Merchant[] =>
  merchants?.filter((merchant) => merchant.category === category) ?? [];

/** Words of the language, sometimes of English, which shops everywhere are called by. */
function wordsOf(random: Random, language: string, category: Category): string[] {
  const english = WORDS.get(`en ${category}`) ?? [];
  const own = WORDS.get(`${language} ${category}`);
  return own && !random.chance(0.12) ? own : english;
}

/** `Farmacia San José`, `Star Pharmacy`: where the name stands depends on the language. */
function withName(random: Random, word: string, language: string): string {
  const latin = /^[\p{sc=Latin}\P{L}]+$/u.test(word);
  const own = NAMES.get(latin ? language : `${language}*`) ?? NAMES.get(language);
  const name = random.pick(own && random.chance(0.8) ? own : (NAMES.get('en') ?? []));
  const first = NAME_FIRST.has(language) ? 0.85 : 0.25;
  const between = /\p{sc=Han}|\p{sc=Hangul}|\p{sc=Thai}|\p{sc=Katakana}|\p{sc=Hiragana}/u.test(word) ? '' : ' ';
  return random.chance(first) ? `${name}${between}${word}` : `${word}${between}${name}`;
}
