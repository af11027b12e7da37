import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Anomaly, dismissAnomaly } from '../../api/anomalies.js';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { Problem } from '../../parts/problem.js';
import styles from './insights.module.css';

const ICONS: Record<Anomaly['kind'], IconName> = {
  'category-over': 'up',
  'unusual-payment': 'notice',
  'new-merchant': 'shop',
  'price-rise': 'trends',
};

/** What stands out, each with its reason; nothing where nothing does. */
export function Insights({ anomalies }: { anomalies: readonly Anomaly[] }) {
  const { t } = useTranslation('overview');
  const section = useRef<HTMLElement>(null);
  if (anomalies.length === 0) return null;
  return (
    <section ref={section} tabIndex={-1} className={styles.section} aria-labelledby="insights">
      <h2 id="insights" className="visually-hidden">
        {t('insights.title')}
      </h2>
      <ul className={styles.list}>
        {anomalies.map((each) => (
          // What had the keyboard is gone with its card.
          <One key={each.id} anomaly={each} onDismissed={() => section.current?.focus()} />
        ))}
      </ul>
    </section>
  );
}

function One({ anomaly, onDismissed }: { anomaly: Anomaly; onDismissed: () => void }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const dismissing = useAct(() => dismissAnomaly(anomaly.id));
  const { kind, sentence } = anomaly;
  const about = aboutOf(anomaly);
  return (
    <li className={styles.insight}>
      <h3 className={styles.kind}>
        <span className={styles.icon}>
          <Icon name={ICONS[kind]} size={16} />
        </span>
        {t(`insights.${kind}`)}
      </h3>
      <p className={styles.text}>{format.sentence(sentence)}</p>
      <div className={styles.foot}>
        {about && <Link to={about.to}>{t(`insights.see-${about.what}`)}</Link>}
        <Button
          kind="quiet"
          isDisabled={dismissing.isPending}
          onPress={() => dismissing.mutate(undefined, { onSuccess: onDismissed })}
        >
          {t('insights.dismiss')}
        </Button>
      </div>
      {dismissing.isError && <Problem failure={dismissing.error} />}
    </li>
  );
}

function aboutOf({ transactionId, seriesId, category }: Anomaly) {
  if (seriesId) return { what: 'series', to: '/recurring' } as const;
  if (transactionId) return { what: 'transaction', to: `/transactions?open=${transactionId}` } as const;
  if (!category) return undefined;
  const search = new URLSearchParams({ category, period: 'this-month' });
  return { what: 'transactions', to: `/transactions?${search}` } as const;
}
