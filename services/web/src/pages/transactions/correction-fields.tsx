import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../parts/combo-box.js';
import { Field } from '../../parts/field.js';
import { useCategories } from '../../parts/use-categories.js';

interface Correctable {
  category: string | null;
  merchant: string;
}

interface CorrectionFieldsProps {
  value: Correctable;
  onChange: (value: Correctable) => void;
}

/** The fields of what a person can put right. */
export default function CorrectionFields({ value, onChange }: CorrectionFieldsProps) {
  const { t } = useTranslation('transactions');
  const { choices } = useCategories();
  return (
    <>
      <ComboBox
        label={t('column.category')}
        items={choices}
        value={value.category}
        onChange={(category) => onChange({ ...value, category })}
      />
      <Field
        label={t('correct.merchant')}
        maxLength={100}
        value={value.merchant}
        onChange={(merchant) => onChange({ ...value, merchant })}
      />
    </>
  );
}
