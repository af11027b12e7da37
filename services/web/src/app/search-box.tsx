import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useKeys } from '../browser/keys.js';
import { Icon } from '../parts/icon.js';
import { hasScreen } from './screens.js';
import styles from './search-box.module.css';

/** Finds transactions by their text, from any screen: it opens `/transactions?text=…`. */
export const SearchBox = () => (hasScreen('/transactions') ? <Search /> : null);

function Search() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const input = useRef<HTMLInputElement>(null);
  useKeys([{ key: '/', does: t('keys.search'), run: () => input.current?.focus() }]);
  const find = (event: FormEvent) => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? '';
    // There, the text is one more filter.
    const after = new URLSearchParams(pathname === '/transactions' ? search : undefined);
    if (text) after.set('text', text);
    else after.delete('text');
    void navigate({ pathname: '/transactions', search: `?${after}` });
  };
  return (
    <search className={styles.search}>
      <form onSubmit={find}>
        <Icon name="search" size={18} />
        <input
          key={search.get('text') ?? ''}
          ref={input}
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          defaultValue={search.get('text') ?? ''}
        />
      </form>
    </search>
  );
}
