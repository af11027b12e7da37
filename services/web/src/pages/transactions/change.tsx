import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { othersQuery, type Transaction } from '../../api/transactions.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { CheckBox } from '../../parts/check-box.js';
import { Loading } from '../../parts/loading.js';
import styles from './details.module.css';
import { useCorrect } from './use-correct.js';

const CorrectionFields = lazy(() => import('./correction-fields.js'));

/** Puts category and name right, here or for all of the merchant, whose number is said before. */
export function Change({ transaction: { id, category, merchant } }: { transaction: Transaction }) {
  const { t } = useTranslation('transactions');
  const format = useFormat();
  const correct = useCorrect();
  const { data: others } = useQuery(othersQuery(id));
  const [next, setNext] = useState({ category, merchant: merchant ?? '' });
  const [isForAll, setForAll] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const name = next.merchant.trim();
  const change = {
    ...(next.category && next.category !== category && { category: next.category }),
    ...(name && name !== merchant && { merchant: name }),
  };
  const count = others?.count ?? 0;
  const isSame = Object.keys(change).length === 0;
  const save = async () => {
    setSaving(true);
    // For all, the category goes along: the others may have another one.
    const forAll = { ...(next.category && { category: next.category }), ...change, applyToAll: true };
    await correct(id, isForAll ? forAll : change);
    setSaving(false);
    setForAll(false);
  };
  return (
    <section className={styles.section} aria-label={t('correct.title')}>
      <Suspense fallback={<Loading height="8rem" />}>
        <CorrectionFields value={next} onChange={setNext} />
      </Suspense>
      {count > 0 && (
        <CheckBox isOn={isForAll} onChange={setForAll}>
          {t('correct.for-all', { count, number: format.number(count), name: merchant ?? t('this-payee') })}
        </CheckBox>
      )}
      <div className={styles.buttons}>
        <Button kind="primary" isDisabled={isSaving || (isSame && !isForAll)} onPress={() => void save()}>
          {isForAll
            ? t('correct.save-all', { count: count + 1, number: format.number(count + 1) })
            : t('correct.save')}
        </Button>
      </div>
    </section>
  );
}
