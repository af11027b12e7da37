import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { CheckBox } from '../../parts/check-box.js';
import { Problem } from '../../parts/problem.js';
import { toast } from '../../parts/toast.js';
import { Confirm } from '../../parts/confirm.js';
import { bodyOf, type Rule } from './rule-draft.js';
import { testRule, Tested } from './rule-test.js';
import styles from './settings.module.css';
import { useRuleWords } from './use-rule-words.js';

/** A rule as a sentence, and what can be done with it. */
export function RuleRow({ rule, onEdit }: { rule: Rule; onEdit: () => void }) {
  const { t } = useTranslation('settings');
  const { number } = useFormat();
  const words = useRuleWords();
  const [isDeleting, setDeleting] = useState(false);
  const path = { id: rule.id };
  const test = useMutation({ mutationFn: testRule });
  const enable = useAct((enabled: boolean) =>
    unwrap(api.PUT('/v1/rules/{id}', { params: { path }, body: { ...bodyOf(rule), enabled } })),
  );
  const undo = useAct((id: string) =>
    unwrap(api.POST('/v1/corrections/{id}/undo', { params: { path: { id } } })),
  );
  const apply = useAct(() => unwrap(api.POST('/v1/rules/{id}/apply', { params: { path } })));
  const remove = useAct(() => unwrap(api.DELETE('/v1/rules/{id}', { params: { path } })));
  const applyNow = () =>
    apply.mutate(undefined, {
      onSuccess: ({ changed, correctionId }) => {
        test.reset();
        toast(
          t('rules.applied', { changed: number(changed) }),
          changed > 0 ? () => undo.mutate(correctionId) : undefined,
        );
      },
    });
  const failure = enable.error ?? test.error ?? apply.error ?? undo.error;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <CheckBox isOn={rule.enabled} onChange={(enabled) => enable.mutate(enabled)}>
          {rule.name}
        </CheckBox>
        <p className={styles.note}>
          {t('rules.sentence', { conditions: words.conditions(rule), action: words.action(rule) })}
        </p>
        {test.data && <Tested result={test.data} />}
        {failure && <Problem failure={failure} />}
      </div>
      <div className={styles.buttons}>
        <Button kind="quiet" isDisabled={test.isPending} onPress={() => test.mutate(bodyOf(rule))}>
          {t('rules.test')}
        </Button>
        <Button kind="quiet" isDisabled={apply.isPending} onPress={applyNow}>
          {t('rules.apply')}
        </Button>
        <Button kind="quiet" onPress={onEdit}>
          {t('rules.edit')}
        </Button>
        <Button kind="quiet" onPress={() => setDeleting(true)}>
          {t('rules.delete')}
        </Button>
      </div>
      {isDeleting && (
        <Confirm
          title={t('rules.deleteOf', { name: rule.name })}
          text={t('rules.deleteText')}
          action={t('rules.delete')}
          isPending={remove.isPending}
          failure={remove.error}
          onConfirm={() => remove.mutate(undefined)}
          onClose={() => setDeleting(false)}
        />
      )}
    </li>
  );
}
