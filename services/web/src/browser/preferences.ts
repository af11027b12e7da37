import { stored } from './stored.js';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** The names of their folders in i18n/. */
export const LANGUAGES = ['en', 'hi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Also read by public/theme.js, before anything else runs. */
export const theme = stored<Theme>('theme', 'system');
export const amountsHidden = stored('amounts-hidden', false);
export const language = stored<Language>('language', languageOfBrowser());
/** The API key; empty where the server knows an anonymous tenant. */
export const apiKey = stored('api-key', '');

function languageOfBrowser(): Language {
  const isOurs = (name: string): name is Language => LANGUAGES.some((each) => each === name);
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isOurs) ?? 'en';
}

const system = matchMedia('(prefers-color-scheme: dark)');
function showTheme(): void {
  const isDark = theme.get() === 'dark' || (theme.get() === 'system' && system.matches);
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
}
theme.subscribe(showTheme);
system.addEventListener('change', showTheme);
