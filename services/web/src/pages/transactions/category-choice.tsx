import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../parts/combo-box.js';
import { useCategories } from '../../parts/use-categories.js';

interface CategoryChoiceProps {
  value: string | null;
  onChange: (category: string) => void;
  onClose: () => void;
}

/** All categories, open at once. */
export default function CategoryChoice({ value, onChange, onClose }: CategoryChoiceProps) {
  const { t } = useTranslation('transactions');
  const { choices } = useCategories();
  return (
    <ComboBox
      label={t('column.category')}
      hideLabel
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it took the place of what was pressed
      autoFocus
      items={choices}
      value={value}
      onChange={onChange}
      onClose={onClose}
    />
  );
}
