import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawer } from '../parts/drawer.js';
import { Icon } from '../parts/icon.js';
import { NavEntry } from './nav-entry.js';
import styles from './nav.module.css';
import { SCREENS } from './screens.js';

/** Entries of the bar on phones; the rest is behind "More". */
const IN_BAR = 4;
const top = SCREENS.filter(({ under }) => !under);
const further = [...top.slice(IN_BAR), ...SCREENS.filter(({ under }) => under)];

/** The screens: at the side, or in a bar at the bottom of a phone. */
export function Nav() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <nav aria-label={t('nav.label')} className={styles.nav}>
      <p className={styles.brand}>
        <img src="/favicon.svg" alt="" width="28" height="28" />
        SpendSense
      </p>
      <ul className={styles.list}>
        {top.map((screen, i) => (
          <li key={screen.path} className={i < IN_BAR ? undefined : styles.wide}>
            <NavEntry screen={screen} />
            {SCREENS.filter(({ under }) => under === screen.path).map((child) => (
              <div key={child.path} className={styles.child}>
                <NavEntry screen={child} />
              </div>
            ))}
          </li>
        ))}
        {further.length > 0 && (
          <li className={styles.narrow}>
            <button type="button" className={styles.entry} onClick={() => setOpen(true)}>
              <Icon name="more" />
              <span>{t('nav.more')}</span>
            </button>
          </li>
        )}
      </ul>
      <Drawer title={t('nav.more')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ul className={styles.further}>
          {further.map((screen) => (
            <li key={screen.path}>
              <NavEntry screen={screen} onFollow={() => setOpen(false)} />
            </li>
          ))}
        </ul>
      </Drawer>
    </nav>
  );
}
