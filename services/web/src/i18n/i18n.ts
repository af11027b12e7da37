import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { language } from '../browser/preferences.js';

/** A file a screen and language: i18n/hi/overview.json is what `useTranslation('overview')` reads in Hindi. */
const files = import.meta.glob<{ default: object }>('./*/*.json');

const i18n = createInstance();

/** Resolves when what the shell shows can be shown. */
export const ready = i18n
  .use(initReactI18next)
  .use({
    type: 'backend' as const,
    init: () => {},
    read: async (lng: string, namespace: string) => {
      const load = files[`./${lng}/${namespace}.json`];
      if (!load) throw new Error(`i18n/${lng}/${namespace}.json is missing`);
      return (await load()).default;
    },
  })
  .init({
    lng: language.get(),
    fallbackLng: 'en',
    ns: ['shell', 'parts', 'categories'],
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
  });

const nameLanguage = () => (document.documentElement.lang = language.get());
nameLanguage();
language.subscribe(() => {
  nameLanguage();
  void i18n.changeLanguage(language.get());
});
