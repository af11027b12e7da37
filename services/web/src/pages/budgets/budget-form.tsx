import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Budget } from '../../api/budgets.js';
import { categoriesQuery } from '../../api/categories.js';
import { ApiProblem } from '../../api/failures.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { ComboBox } from '../../parts/combo-box.js';
import { Dialog } from '../../parts/dialog.js';
import { Field } from '../../parts/field.js';
import { Problem } from '../../parts/problem.js';
import { useCategories } from '../../parts/use-categories.js';
import styles from './budgets.module.css';
import { useBudgetActs } from './use-budget-acts.js';

/** Stands for everything spent; no category is called so. */
const TOTAL = '*';

interface BudgetFormProps {
  /** The one to change; null adds one. */
  budget: Budget | null;
  /** What has a budget already; null is the total. */
  taken: readonly (string | null)[];
  onClose: () => void;
}

/** Asks for what a month may cost; of a budget that is there, only the amount changes. */
export default function BudgetForm({ budget, taken, onClose }: BudgetFormProps) {
  const { t } = useTranslation('budgets');
  const format = useFormat();
  const { choices, nameOf } = useCategories();
  const { data: categories = [] } = useQuery(categoriesQuery);
  const { save, isBusy, failure } = useBudgetActs();
  const [category, setCategory] = useState<string | null>(null);
  const [amount, setAmount] = useState(budget?.amount ?? '');
  const form = useId();

  const isFree = (id: string) =>
    !taken.includes(id) && categories.some((each) => each.id === id && each.spend === 'yes');
  const items = [
    ...(taken.includes(null) ? [] : [{ id: TOTAL, label: t('total') }]),
    ...choices.filter(({ id }) => isFree(id)),
  ];
  // People write 8,000; the API reads 8000.
  const plain = amount.replaceAll(/[,\s]/g, '');
  const chosen = budget ? budget.category : category === TOTAL ? null : category;
  const isReady = plain !== '' && (budget !== null || category !== null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const currency = budget?.currency ?? format.currency;
    if (isReady && !isBusy) save(budget, { category: chosen, currency, amount: plain }, onClose);
  };
  const amountError = failure instanceof ApiProblem && failure.at('/amount') ? t('amount-error') : undefined;
  const name = budget?.category ? nameOf(budget.category) : t('total');
  return (
    <Dialog
      title={budget ? t('change-named', { name }) : t('add')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" type="submit" form={form} isDisabled={!isReady || isBusy}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        {!budget && <ComboBox label={t('for')} items={items} value={category} onChange={setCategory} />}
        <Field
          label={t('amount', { currency: budget?.currency ?? format.currency })}
          hint={t('amount-hint')}
          inputMode="decimal"
          value={amount}
          onChange={setAmount}
          error={amountError}
        />
        {failure && !amountError && <Problem failure={failure} />}
      </form>
    </Dialog>
  );
}
