import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { language } from '../browser/preferences.js';
import { useStored } from '../browser/stored.js';

/** Gives React Aria the reader's language. */
export function Localised({ children }: { children: ReactNode }) {
  return <I18nProvider locale={`${useStored(language)}-IN`}>{children}</I18nProvider>;
}
