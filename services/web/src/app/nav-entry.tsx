import { useTranslation } from 'react-i18next';
import { NavLink, useSearchParams } from 'react-router';
import { Icon } from '../parts/icon.js';
import { periodSearch } from '../parts/use-period.js';
import styles from './nav.module.css';
import { pathOf, type Screen } from './screens.js';

/** A link to a screen, which takes the period along. */
export function NavEntry({ screen, onFollow }: { screen: Screen; onFollow?: () => void }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const path = pathOf(screen);
  return (
    <NavLink
      to={{ pathname: path, search: periodSearch(search) }}
      end={path === '/'}
      className={styles.entry!}
      onClick={onFollow}
    >
      <Icon name={screen.icon} />
      <span>{t(screen.label)}</span>
      {screen.Badge && (
        <span className={styles.badge}>
          <screen.Badge />
        </span>
      )}
    </NavLink>
  );
}
