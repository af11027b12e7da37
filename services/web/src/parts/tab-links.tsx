import { Link, type To } from 'react-router';
import styles from './tab-links.module.css';

interface TabLinksProps {
  label: string;
  tabs: readonly { id: string; label: string; to: To }[];
  /** Id of the open one. */
  current: string;
}

/** The parts of a screen, one of them open; each has its address. */
export function TabLinks({ label, tabs, current }: TabLinksProps) {
  return (
    <nav aria-label={label} className={styles.list}>
      {tabs.map(({ id, label: name, to }) => (
        <Link key={id} to={to} className={styles.tab} aria-current={id === current ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
