import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { ApiProblem } from '../../api/failures.js';
import { useAct } from '../../api/use-act.js';
import { Button } from '../../parts/button.js';
import { Drawer } from '../../parts/drawer.js';
import { Field } from '../../parts/field.js';
import { Problem } from '../../parts/problem.js';
import { Select } from '../../parts/select.js';
import { toast } from '../../parts/toast.js';
import { ConditionRow } from './condition-row.js';
import { RuleAction } from './rule-action.js';
import { type Condition, conditionOn, isWhole, type RuleBody } from './rule-draft.js';
import { testRule, Tested } from './rule-test.js';
import styles from './settings.module.css';

const MOST_CONDITIONS = 20;

interface RuleEditorProps {
  start: RuleBody;
  /** Of the rule that is changed; without it one is added. */
  id?: string;
  onClose: () => void;
}

/** Writes a rule, and tries it on the history before it is saved. */
export function RuleEditor({ start, id, onClose }: RuleEditorProps) {
  const { t } = useTranslation('settings');
  const [{ name, match, conditions, action, position, enabled }, setRule] = useState(start);
  const rule: RuleBody = { name: name.trim(), match, conditions, action, position, enabled };
  const test = useMutation({ mutationFn: testRule });
  const save = useAct((body: RuleBody) =>
    id
      ? unwrap(api.PUT('/v1/rules/{id}', { params: { path: { id } }, body }))
      : unwrap(api.POST('/v1/rules', { body })),
  );
  const change = (part: Partial<RuleBody>) => {
    setRule((before) => ({ ...before, ...part }));
    test.reset();
    save.reset();
  };
  const changeCondition = (at: number, next?: Condition) =>
    change({ conditions: conditions.flatMap((each, i) => (i === at ? (next ?? []) : each)) });
  const failure = save.error ?? test.error;
  const errorAt = (pointer: string) => (failure instanceof ApiProblem ? failure.at(pointer) : undefined);
  const done = () => {
    toast(t('saved'));
    onClose();
  };
  return (
    <Drawer
      title={t(id ? 'rules.editTitle' : 'rules.add')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button isDisabled={!isWhole(rule) || test.isPending} onPress={() => test.mutate(rule)}>
            {t('rules.test')}
          </Button>
          <Button
            kind="primary"
            isDisabled={!rule.name || !isWhole(rule) || save.isPending}
            onPress={() => save.mutate(rule, { onSuccess: done })}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <Field
        label={t('rules.name')}
        value={name}
        onChange={(text) => change({ name: text })}
        error={errorAt('/name')}
        maxLength={100}
      />
      <Select
        label={t('rules.match')}
        items={(['all', 'any'] as const).map((each) => ({ id: each, label: t(`rules.${each}`) }))}
        value={match}
        onChange={(each) => change({ match: each === 'any' ? 'any' : 'all' })}
      />
      <ul className={styles.group}>
        {conditions.map((each, i) => (
          <ConditionRow
            // oxlint-disable-next-line react/no-array-index-key -- a condition is known by its place only.
            key={i}
            condition={each}
            error={errorAt(`/conditions/${i}/value`)}
            onChange={(next) => changeCondition(i, next)}
            {...(conditions.length > 1 && { onRemove: () => changeCondition(i) })}
          />
        ))}
      </ul>
      {conditions.length < MOST_CONDITIONS && (
        <div>
          <Button
            kind="quiet"
            icon="add"
            onPress={() => change({ conditions: [...conditions, conditionOn('merchant')] })}
          >
            {t('rules.addCondition')}
          </Button>
        </div>
      )}
      <RuleAction action={action} onChange={(next) => change({ action: next })} />
      {test.data && <Tested result={test.data} />}
      {failure && <Problem failure={failure} />}
    </Drawer>
  );
}
