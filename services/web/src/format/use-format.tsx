import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../api/categories.js';
import { useSettings } from '../api/settings.js';
import { amountsHidden } from '../browser/preferences.js';
import { useStored } from '../browser/stored.js';
import { givenName } from './category-name.js';
import { type DayStyle, formatDay, formatDistance, formatMoment, todayIn } from './day.js';
import { numberFormat } from './formatters.js';
import { formatMoney, hiddenMoney, hideAmounts, type MoneyStyle } from './money.js';

const NONE: never[] = [];
const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** Everything that can be shown as text: in the tenant's currency, zone and country, the reader's language, hidden if asked. */
function useNewFormat() {
  const { i18n, t } = useTranslation('categories');
  const { country, timeZone, currency: own } = useSettings();
  const { data: categories = NONE } = useQuery(categoriesQuery);
  const isHidden = useStored(amountsHidden);
  const locale = `${i18n.language}-${country}`;
  return useMemo(
    () => ({
      locale,
      currency: own,
      timeZone,
      today: todayIn(timeZone),
      isHidden,
      /** A decimal string as money; of the tenant's currency where none is given. */
      money: (amount: string, { currency = own, ...style }: MoneyStyle & { currency?: string } = {}) =>
        isHidden ? hiddenMoney(currency, locale) : formatMoney(amount, currency, locale, style),
      /** 0.25 as 25 %. */
      percent: (share: number, digits = 0) =>
        numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share),
      number: (value: number) => numberFormat(locale, {}).format(value),
      day: (day: string, style?: DayStyle) => formatDay(day, locale, style),
      /** A day as people say it today: `tomorrow`, `in 7 days`. */
      distance: (day: string) => formatDistance(day, todayIn(timeZone), locale),
      moment: (iso: string) => formatMoment(iso, locale, timeZone),
      /** A category's name for people: as the tenant calls it, or in the reader's language. */
      category: (id: string) => givenName(categories, id) ?? t(id, { defaultValue: id }),
      /** A sentence that the server wrote, its days as people write them, without its amounts where they are hidden. */
      sentence: (text: string) =>
        (isHidden ? hideAmounts(text) : text).replace(ISO_DAY, (day) => formatDay(day, locale)),
    }),
    [locale, own, timeZone, categories, isHidden, t],
  );
}

export type Format = ReturnType<typeof useNewFormat>;

const FormatContext = createContext<Format | null>(null);

/** Makes the formats once for everything within it: a list shows some thousand texts. */
export const FormatProvider = ({ children }: { children: ReactNode }) => (
  <FormatContext value={useNewFormat()}>{children}</FormatContext>
);

/** How everything is shown as text: in the tenant's currency, zone and country, the reader's language, hidden if asked. */
export function useFormat(): Format {
  const made = use(FormatContext);
  if (!made) throw new Error('useFormat is for what is within FormatProvider');
  return made;
}
