import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Field } from '../../parts/field.js';
import { Select } from '../../parts/select.js';
import styles from './forecast.module.css';

const AMOUNT = /^\d{1,12}(?:\.\d{1,2})?$/;

interface CapFormProps {
  categories: readonly string[];
  onCap: (category: string, amount: string) => void;
}

/** Asks what a category may cost a month at most. */
export function CapForm({ categories, onCap }: CapFormProps) {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const [category, setCategory] = useState(categories[0] ?? '');
  const [amount, setAmount] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // People write 8,000.
    const plain = amount.replaceAll(/[,\s]/g, '');
    setWrong(!AMOUNT.test(plain));
    if (!AMOUNT.test(plain)) return;
    onCap(category, plain);
    setAmount('');
  };
  return (
    <form className={styles.capForm} onSubmit={submit} noValidate>
      <Select
        label={t('what-if.category')}
        items={categories.map((id) => ({ id, label: format.category(id) }))}
        value={category}
        onChange={setCategory}
      />
      <Field
        label={t('what-if.amount', { currency: format.currency })}
        inputMode="decimal"
        value={amount}
        onChange={setAmount}
        error={isWrong ? t('what-if.amount-error') : undefined}
      />
      <Button type="submit">{t('what-if.set')}</Button>
    </form>
  );
}
