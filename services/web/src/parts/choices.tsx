import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import { categoryColour } from './category-colour.js';
import type { Choice } from './choice.js';
import styles from './choices.module.css';

/** The list that a ComboBox opens. */
export function Choices() {
  const { t } = useTranslation('parts');
  return (
    <ListBox<Choice>
      className={styles.list!}
      renderEmptyState={() => <span className={styles.none}>{t('none-found')}</span>}
    >
      {({ id, label, category }) => (
        <ListBoxItem id={id} textValue={label} className={styles.item!}>
          {category && (
            <svg aria-hidden width="10" height="10">
              <circle cx="5" cy="5" r="5" fill={categoryColour(category)} />
            </svg>
          )}
          {label}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
