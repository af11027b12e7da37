import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../parts/combo-box.js';
import { useCategories } from '../../parts/use-categories.js';

/** Any other category. */
export default function OtherCategory({ onChoose }: { onChoose: (category: string) => void }) {
  const { t } = useTranslation('review');
  const { choices } = useCategories();
  return <ComboBox label={t('other')} items={choices} value={null} onChange={onChoose} />;
}
