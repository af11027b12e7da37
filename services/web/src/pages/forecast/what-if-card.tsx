import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { CheckBox } from '../../parts/check-box.js';
import { CapForm } from './cap-form.js';
import styles from './forecast.module.css';
import type { SeriesForecast } from './line-rows.js';
import type { UseChanges } from './use-changes.js';
import { monthlyMean } from './what-if.js';

interface WhatIfCardProps {
  total: SeriesForecast;
  changed: SeriesForecast;
  categories: readonly string[];
  use: UseChanges;
}

/** What a month would cost without some payments, or with a category held below an amount. */
export default function WhatIfCard({ total, changed, categories, use }: WhatIfCardProps) {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const money = (amount: string) => format.money(amount, { whole: true });
  const { payments, changes, hasChanges } = use;
  return (
    <Card
      title={t('what-if.title')}
      actions={
        hasChanges && (
          <Button kind="quiet" onPress={use.clear}>
            {t('what-if.clear')}
          </Button>
        )
      }
    >
      <output className={styles.outcome}>
        {hasChanges
          ? t('what-if.outcome', {
              changed: money(monthlyMean(changed)),
              unchanged: money(monthlyMean(total)),
            })
          : t('what-if.none')}
      </output>
      <div className={styles.changes}>
        <section className={styles.part} aria-label={t('what-if.without')}>
          <h3>{t('what-if.without')}</h3>
          {payments.length === 0 && <p>{t('what-if.no-payments')}</p>}
          {payments.map(({ id, merchant, category, monthlyEquivalent }) => (
            <CheckBox key={id} isOn={use.isLeftOut(id)} onChange={(isOut) => use.leaveOut(id, isOut)}>
              {t('what-if.payment', {
                name: merchant ?? format.category(category ?? ''),
                amount: money(monthlyEquivalent),
              })}
            </CheckBox>
          ))}
        </section>
        <section className={styles.part} aria-label={t('what-if.cap')}>
          <h3>{t('what-if.cap')}</h3>
          <CapForm categories={categories} onCap={use.cap} />
          <ul>
            {[...changes.caps].map(([category, amount]) => (
              <li key={category} className={styles.cap}>
                {t('what-if.capped', { name: format.category(category), amount: money(amount) })}
                <Button kind="quiet" icon="close" iconOnly onPress={() => use.cap(category)}>
                  {t('what-if.uncap', { name: format.category(category) })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Card>
  );
}
