import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../parts/combo-box.js';
import { Field } from '../../parts/field.js';
import { Select } from '../../parts/select.js';
import { useCategories } from '../../parts/use-categories.js';
import { KINDS, type RuleBody } from './rule-draft.js';
import styles from './settings.module.css';

type Action = RuleBody['action'];

/** What a rule sets; whatever is left out stays as it was read. */
export function RuleAction({ action, onChange }: { action: Action; onChange: (action: Action) => void }) {
  const { t } = useTranslation('settings');
  const { choices } = useCategories();
  const set = (part: Action) => onChange({ ...action, ...part });
  return (
    <fieldset className={styles.group}>
      <legend>{t('rules.then')}</legend>
      <ComboBox
        label={t('rules.category')}
        items={[{ id: '', label: t('rules.leave') }, ...choices]}
        value={action.category ?? ''}
        onChange={(category) => set({ category: category || undefined })}
      />
      <Field
        label={t('rules.merchant')}
        value={action.merchant ?? ''}
        onChange={(merchant) => set({ merchant: merchant || undefined })}
        maxLength={100}
      />
      <Select
        label={t('rules.kind')}
        items={[
          { id: '', label: t('rules.leave') },
          ...KINDS.map((id) => ({ id, label: t(`rules.values.${id}`) })),
        ]}
        value={action.kind ?? ''}
        onChange={(id) => set({ kind: KINDS.find((each) => each === id) })}
      />
    </fieldset>
  );
}
