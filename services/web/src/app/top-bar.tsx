import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amountsHidden, language, LANGUAGES, theme, THEMES } from '../browser/preferences.js';
import { useKeys } from '../browser/keys.js';
import { useStored } from '../browser/stored.js';
import { Button } from '../parts/button.js';
import { PeriodPicker } from '../parts/period-picker.js';
import { Select } from '../parts/select.js';
import type { PeriodName } from '../parts/use-period.js';
import { KeyList } from './key-list.js';
import { SearchBox } from './search-box.js';
import styles from './top-bar.module.css';

/** The period, the search, and how the pages look and read. */
export function TopBar({ period }: { period: PeriodName | undefined }) {
  const { t } = useTranslation();
  const isHidden = useStored(amountsHidden);
  const [isListing, setListing] = useState(false);
  const toggle = () => amountsHidden.set(!amountsHidden.get());
  useKeys([
    { key: '?', does: t('keys.list'), run: () => setListing(true) },
    { key: 'h', does: t('keys.hide'), run: toggle },
  ]);
  const choices = <T extends string>(name: string, ids: readonly T[]) =>
    ids.map((id) => ({ id, label: t(`${name}.${id}`) }));
  return (
    <header className={styles.bar}>
      {period && <PeriodPicker unchosen={period} />}
      <SearchBox />
      <div className={styles.end}>
        <Button
          kind="quiet"
          icon={isHidden ? 'eye-off' : 'eye'}
          iconOnly
          aria-pressed={isHidden}
          onPress={toggle}
        >
          {t(isHidden ? 'amounts.show' : 'amounts.hide')}
        </Button>
        <Select
          label={t('theme.label')}
          icon="theme"
          iconOnly
          items={choices('theme', THEMES)}
          value={useStored(theme)}
          onChange={(id) => theme.set(THEMES.find((each) => each === id) ?? 'system')}
        />
        <Select
          label={t('language.label')}
          icon="language"
          iconOnly
          items={choices('language', LANGUAGES)}
          value={useStored(language)}
          onChange={(id) => language.set(LANGUAGES.find((each) => each === id) ?? 'en')}
        />
        <div className={styles.wide}>
          <Button kind="quiet" icon="keyboard" iconOnly onPress={() => setListing(true)}>
            {t('keys.title')}
          </Button>
        </div>
      </div>
      <KeyList isOpen={isListing} onClose={() => setListing(false)} />
    </header>
  );
}
