import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Budget, budgetsQuery } from '../../api/budgets.js';
import { Button } from '../../parts/button.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Page } from '../../parts/page.js';
import { QueryView } from '../../parts/query-view.js';
import { BudgetCard } from './budget-card.js';
import styles from './budgets.module.css';

// What a form is made of is heavy, and most come to look.
const BudgetForm = lazy(() => import('./budget-form.js'));

/** What a month may cost, and whether it will. */
export default function Budgets() {
  const { t } = useTranslation('budgets');
  const budgets = useQuery(budgetsQuery);
  const [form, setForm] = useState<{ budget: Budget | null }>();
  const add = (
    <Button kind="primary" icon="add" onPress={() => setForm({ budget: null })}>
      {t('add')}
    </Button>
  );
  const present = budgets.data?.budgets ?? [];
  return (
    <Page title={t('title')} actions={present.length > 0 && add}>
      <QueryView query={budgets} height="24rem">
        {(data) =>
          data.budgets.length === 0 ? (
            <EmptyState title={t('empty.title')} text={t('empty.text')}>
              {add}
            </EmptyState>
          ) : (
            <div className={styles.grid}>
              {data.budgets.map((each) => (
                <BudgetCard
                  key={each.budget.id}
                  progress={each}
                  change={() => setForm({ budget: each.budget })}
                />
              ))}
            </div>
          )
        }
      </QueryView>
      {form && (
        <Suspense>
          <BudgetForm
            budget={form.budget}
            taken={present.map(({ budget }) => budget.category)}
            onClose={() => setForm(undefined)}
          />
        </Suspense>
      )}
    </Page>
  );
}
