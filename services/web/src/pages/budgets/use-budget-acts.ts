import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addBudget, type Budget, type BudgetDraft, removeBudget, replaceBudget } from '../../api/budgets.js';
import { ApiProblem } from '../../api/failures.js';
import { useAct } from '../../api/use-act.js';
import { toast } from '../../parts/toast.js';

/** Adds, changes and removes budgets; each says that it was done, and can be undone. */
export function useBudgetActs() {
  const { t } = useTranslation('budgets');
  const queries = useQueryClient();
  const act = useAct((work: () => Promise<unknown>) => work());
  const fail = (failure: unknown) =>
    toast(t('failed', { reason: failure instanceof ApiProblem ? failure.message : t('unreachable') }));
  // A toast may outlive the form or the card that it came from, and a mutation tells those only.
  const undo = (work: () => Promise<unknown>) => () =>
    void work().then(() => queries.invalidateQueries(), fail);

  /** Saves what a form holds: a new budget, or another amount for one. */
  const save = (budget: Budget | null, draft: BudgetDraft, done: () => void) =>
    act.mutate(
      async () => {
        if (budget) {
          await replaceBudget(budget.id, draft);
          toast(
            t('changed'),
            undo(() => replaceBudget(budget.id, draftOf(budget))),
          );
        } else {
          const { id } = await addBudget(draft);
          toast(
            t('added'),
            undo(() => removeBudget(id)),
          );
        }
      },
      { onSuccess: done },
    );

  const remove = (budget: Budget) =>
    act.mutate(
      async () => {
        await removeBudget(budget.id);
        toast(
          t('removed'),
          undo(() => addBudget(draftOf(budget))),
        );
      },
      { onError: fail },
    );

  return { save, remove, isBusy: act.isPending, failure: act.error };
}

const draftOf = ({ category, currency, amount }: Budget): BudgetDraft => ({ category, currency, amount });
