import { useTranslation } from 'react-i18next';
import { language, LANGUAGES, theme, THEMES } from '../../browser/preferences.js';
import { useStored } from '../../browser/stored.js';
import { Card } from '../../parts/card.js';
import { Select } from '../../parts/select.js';
import styles from './settings.module.css';

/** How the pages look and read in this browser. */
export function Appearance() {
  const { t } = useTranslation(['shell', 'settings']);
  const choices = (name: string, ids: readonly string[]) =>
    ids.map((id) => ({ id, label: t(`${name}.${id}`) }));
  return (
    <Card title={t('settings:general.browser')}>
      <div className={styles.fields}>
        <Select
          label={t('language.label')}
          items={choices('language', LANGUAGES)}
          value={useStored(language)}
          onChange={(id) => language.set(LANGUAGES.find((each) => each === id) ?? 'en')}
        />
        <Select
          label={t('theme.label')}
          items={choices('theme', THEMES)}
          value={useStored(theme)}
          onChange={(id) => theme.set(THEMES.find((each) => each === id) ?? 'system')}
        />
      </div>
    </Card>
  );
}
