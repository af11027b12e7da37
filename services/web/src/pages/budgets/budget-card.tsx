import { useTranslation } from 'react-i18next';
import type { BudgetProgress } from '../../api/budgets.js';
import { signOf } from '../../format/money.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Chip } from '../../parts/chip.js';
import { useCategories } from '../../parts/use-categories.js';
import { BudgetBar } from './budget-bar.js';
import styles from './budgets.module.css';
import { useBudgetActs } from './use-budget-acts.js';

const KINDS = { 'on-track': 'good', 'at-risk': 'warn', 'projected-over': 'bad', over: 'bad' } as const;

/** One budget: what is spent of it, what is left, and where the month will end. */
export function BudgetCard({ progress, change }: { progress: BudgetProgress; change: () => void }) {
  const { t } = useTranslation('budgets');
  const format = useFormat();
  const { nameOf } = useCategories();
  const { remove, isBusy } = useBudgetActs();
  const { budget, spent, left, perDayLeft, status, sentence } = progress;
  const money = (amount: string) => format.money(amount, { currency: budget.currency, whole: true });
  const name = budget.category === null ? t('total') : nameOf(budget.category);
  return (
    <Card title={name} actions={<Chip kind={KINDS[status]}>{t(`status.${status}`)}</Chip>}>
      <div className={styles.content}>
        <p className={styles.spent}>
          <strong>{money(spent)}</strong> {t('of', { amount: money(budget.amount) })}
        </p>
        <BudgetBar progress={progress} />
        <p>
          {signOf(left) < 0
            ? t('over-by', { amount: money(left.replace('-', '')) })
            : t('left', { left: money(left), perDay: money(perDayLeft) })}
        </p>
        <p className={styles.sentence}>{format.sentence(sentence)}</p>
        <div className={styles.acts}>
          <Button onPress={change} aria-label={t('change-named', { name })}>
            {t('change')}
          </Button>
          <Button
            kind="quiet"
            isDisabled={isBusy}
            onPress={() => remove(budget)}
            aria-label={t('remove-named', { name })}
          >
            {t('remove')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
