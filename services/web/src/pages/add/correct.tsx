import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { correct, type Correction, undoCorrection } from '../../api/corrections.js';
import type { Transaction } from '../../api/transactions.js';
import { Button } from '../../parts/button.js';
import { Problem } from '../../parts/problem.js';
import { Select } from '../../parts/select.js';
import { toast } from '../../parts/toast.js';
import { useCategories } from '../../parts/use-categories.js';
import styles from './add.module.css';

interface CorrectProps {
  transaction: Transaction;
  /** With the transaction as it is after the answer, or after that was undone. */
  onChange: (transaction: Transaction) => void;
}

/** Asks whether a result is right, and for the right category where it is not. */
export function Correct({ transaction, onChange }: CorrectProps) {
  const { t } = useTranslation('add');
  const { choices } = useCategories();
  const [asks, setAsks] = useState<'whether' | 'category' | 'nothing'>('whether');
  const answer = useMutation({
    mutationFn: (change: Correction) => correct(transaction.id, change),
    onSuccess: ({ correctionId, transaction: after }) => {
      onChange(after);
      setAsks('nothing');
      toast(t('correct.thanks'), () => void undo(correctionId));
    },
  });
  const undo = async (correctionId: string) => {
    try {
      await undoCorrection(correctionId);
      onChange(transaction);
      setAsks('whether');
    } catch {
      toast(t('correct.not-undone'));
    }
  };
  if (asks === 'nothing') return null;
  const isPayment = transaction.kind === 'transaction';
  return (
    <div className={`${styles.form} ${styles.question}`}>
      <div className={styles.bar}>
        <strong>{t('correct.ask')}</strong>
        <Button icon="review" isDisabled={answer.isPending} onPress={() => answer.mutate({})}>
          {t('correct.yes')}
        </Button>
        {isPayment ? (
          <Button isDisabled={answer.isPending} onPress={() => setAsks('category')}>
            {t('correct.no')}
          </Button>
        ) : (
          <Button isDisabled={answer.isPending} onPress={() => answer.mutate({ kind: 'transaction' })}>
            {t('correct.payment')}
          </Button>
        )}
      </div>
      {asks === 'category' && (
        <Select
          label={t('correct.category')}
          items={choices}
          value={transaction.category ?? 'other'}
          onChange={(category) => answer.mutate({ category })}
        />
      )}
      {answer.isError && <Problem failure={answer.error} />}
    </div>
  );
}
