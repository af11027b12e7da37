import { items, lines } from './items.js';
import * as templates from './templates.data.js';
import { PLACES } from './places.data.js';
import type { Telling } from './telling.js';
import { WORLD_MONEY } from './world-money.data.js';
import { WORLD_WORDINGS } from './world-wordings.data.js';

const byLanguage = new Map<string, Map<Telling, string[]>>();
for (const [language, wordings] of [WORLD_WORDINGS, WORLD_MONEY].flatMap((all) => Object.entries(all))) {
  const byTelling = byLanguage.get(language) ?? new Map<Telling, string[]>();
  byLanguage.set(language, byTelling);
  for (const [telling, block] of Object.entries(wordings) as [Telling, string][]) {
    byTelling.set(telling, [...(byTelling.get(telling) ?? []), ...lines(block)]);
  }
}

/** Wordings of a language; of English where it has none. */
export function wordingsOf(language: string, telling: Telling): string[] {
  return byLanguage.get(language)?.get(telling) ?? byLanguage.get('en')?.get(telling) ?? [];
}

/** The languages of a country. */
export const languagesOf = (country: string): string[] => items(PLACES[country]?.languages ?? 'en');

/** Wordings of Indian English. */
export const INDIAN = {
  paidTo: lines(templates.PAID_TO),
  paidFor: lines(templates.PAID_FOR),
  paidToFor: lines(templates.PAID_TO_FOR),
  charged: lines(templates.CHARGED),
  mandated: lines(templates.MANDATED),
  creditedBy: lines(templates.CREDITED_BY),
  refunded: lines(templates.REFUNDED),
  earned: lines(templates.EARNED),
  transferred: lines(templates.TRANSFERRED),
  cashed: lines(templates.CASHED),
};
