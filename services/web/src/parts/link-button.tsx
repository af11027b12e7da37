import { Link, useSearchParams } from 'react-router';
import styles from './button.module.css';
import { periodSearch } from './use-period.js';

interface LinkButtonProps {
  /** Path of a screen; the period goes along. */
  to: string;
  children: string;
  kind?: 'primary' | 'plain' | 'quiet';
}

/** A link to another screen that looks like a button. */
export function LinkButton({ to, children, kind = 'plain' }: LinkButtonProps) {
  const [search] = useSearchParams();
  return (
    <Link to={{ pathname: to, search: periodSearch(search) }} className={`${styles.button} ${styles[kind]}`}>
      {children}
    </Link>
  );
}
