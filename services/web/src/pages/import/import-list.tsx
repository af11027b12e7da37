import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { imports } from '../../browser/imports.js';
import { useStored } from '../../browser/stored.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { EmptyState } from '../../parts/empty-state.js';
import { LinkButton } from '../../parts/link-button.js';
import { Page } from '../../parts/page.js';
import styles from './import.module.css';

/** The imports of this browser, each a way back to its progress and its undo. */
export function ImportList() {
  const { t } = useTranslation('import');
  const format = useFormat();
  const made = useStored(imports);
  if (made.length === 0)
    return (
      <Page title={t('list.title')}>
        <EmptyState title={t('list.empty')} text={t('list.empty-text')}>
          <LinkButton to="/add" kind="primary">
            {t('list.add')}
          </LinkButton>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t('list.title')}>
      <Card>
        <ul>
          {made.map(({ id, name, at }) => (
            <li key={id} className={styles.row}>
              <Link to={`/import/${id}`}>{name || t('pasted')}</Link>
              <span className={styles.soft}>{format.moment(at)}</span>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
