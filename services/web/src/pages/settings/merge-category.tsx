import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { ComboBox } from '../../parts/combo-box.js';
import { Dialog } from '../../parts/dialog.js';
import { Problem } from '../../parts/problem.js';
import { toast } from '../../parts/toast.js';
import { useCategories } from '../../parts/use-categories.js';

interface MergeProps {
  category: components['schemas']['CategoryDto'];
  onClose: () => void;
}

/** Gives all that has an own category another one, and removes it. */
export function MergeCategory({ category: { id }, onClose }: MergeProps) {
  const { t } = useTranslation('settings');
  const { number } = useFormat();
  const { choices, nameOf } = useCategories();
  const [into, setInto] = useState<string | null>(null);
  const act = useAct((other: string) =>
    unwrap(api.DELETE('/v1/categories/{id}', { params: { path: { id }, query: { into: other } } })),
  );
  const name = nameOf(id);
  const merge = () =>
    into &&
    act.mutate(into, {
      onSuccess: ({ transactions, rules, budgets, merchants }) => {
        const counts = {
          transactions: number(transactions),
          rules: number(rules),
          budgets: number(budgets),
          merchants: number(merchants),
        };
        toast(t('categories.merged', { into: nameOf(into), ...counts }));
        onClose();
      },
    });
  return (
    <Dialog
      title={t('categories.mergeOf', { name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('parts:cancel')}</Button>
          <Button kind="danger" isDisabled={!into || act.isPending} onPress={merge}>
            {t('categories.merge')}
          </Button>
        </>
      }
    >
      <p>{t('categories.moves', { name })}</p>
      <ComboBox
        label={t('categories.into')}
        items={choices.filter((each) => each.id !== id)}
        value={into}
        onChange={setInto}
      />
      {act.isError && <Problem failure={act.error} />}
    </Dialog>
  );
}
