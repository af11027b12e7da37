import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { language } from '../browser/preferences.js';

/** A file a screen and language: i18n/hi/overview.json is what `useTranslation('overview')` reads in Hindi. */
const files = import.meta.glob<{ default: object }>('./*/*.json');

/** Resolves when what the shell shows can be shown. */
export const ready = i18next
  .use(initReactI18next)
  .use({
    type: 'backend' as const,
    init: () => {},
    read: (lng: string, namespace: string, done: (failure: Error | null, texts: object | null) => void) => {
      const load = files[`./${lng}/${namespace}.json`];
      if (!load) return done(new Error(`i18n/${lng}/${namespace}.json is missing`), null);
      load().then(
        (file) => done(null, file.default),
        (failure: Error) => done(failure, null),
      );
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
  void i18next.changeLanguage(language.get());
});
