import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';

/** Stands where something will be; blocks of the height that it will have keep the page from jumping. */
export function Loading({ height = '12rem' }: { height?: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} style={{ height }} aria-busy>
      <span className="visually-hidden">{t('loading')}</span>
    </div>
  );
}
