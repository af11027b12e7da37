import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.js';
import { Field } from '../../parts/field.js';
import { Select } from '../../parts/select.js';
import styles from './condition-row.module.css';
import { type Condition, conditionOn, FIELDS, operatorsOf, valuesOf } from './rule-draft.js';

interface ConditionRowProps {
  condition: Condition;
  error: string | undefined;
  onChange: (condition: Condition) => void;
  /** Not given for the only one. */
  onRemove?: () => void;
}

/** What a field must be for a rule to hold. */
export function ConditionRow({ condition, error, onChange, onRemove }: ConditionRowProps) {
  const { t } = useTranslation('settings');
  const { field, operator, value } = condition;
  const values = valuesOf(field);
  const set = (part: Partial<Condition>) => onChange({ ...condition, ...part });
  return (
    <li className={styles.row}>
      <Select
        label={t('rules.field')}
        items={FIELDS.map((id) => ({ id, label: t(`rules.fields.${id}`) }))}
        value={field}
        onChange={(id) => onChange(conditionOn(FIELDS.find((each) => each === id) ?? field))}
      />
      <Select
        label={t('rules.operator')}
        items={operatorsOf(field).map((id) => ({ id, label: t(`rules.operators.${id}`) }))}
        value={operator}
        onChange={(id) => set({ operator: operatorsOf(field).find((each) => each === id) ?? operator })}
      />
      {values ? (
        <Select
          label={t('rules.value')}
          items={values.map((id) => ({ id, label: t(`rules.values.${id}`) }))}
          value={value}
          onChange={(next) => set({ value: next })}
        />
      ) : (
        <Field
          label={t('rules.value')}
          value={value}
          onChange={(next) => set({ value: next })}
          error={error}
          maxLength={200}
          {...(field === 'amount' && { inputMode: 'decimal' as const, placeholder: '1299.00' })}
        />
      )}
      {onRemove && (
        <Button kind="quiet" icon="close" iconOnly onPress={onRemove}>
          {t('rules.removeCondition')}
        </Button>
      )}
    </li>
  );
}
