import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../../api/categories.js';
import type { components } from '../../api/schema.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Chip } from '../../parts/chip.js';
import { QueryView } from '../../parts/query-view.js';
import { useCategories } from '../../parts/use-categories.js';
import { CategoryForm } from './category-form.js';
import { MergeCategory } from './merge-category.js';
import styles from './settings.module.css';

type Category = components['schemas']['CategoryDto'];

/** The categories: built in, as the tenant changed them, and the tenant's own. */
export default function Categories() {
  const { t } = useTranslation('settings');
  const query = useQuery(categoriesQuery);
  const [edited, setEdited] = useState<Category | 'new'>();
  const [merged, setMerged] = useState<Category>();
  return (
    <Card
      title={t('categories.title')}
      actions={
        <Button kind="primary" icon="add" onPress={() => setEdited('new')}>
          {t('categories.add')}
        </Button>
      }
    >
      <p className={styles.text}>{t('categories.text')}</p>
      <QueryView query={query}>
        {(categories) => (
          <ul>
            {categories.map((each) => (
              <Row
                key={each.id}
                category={each}
                onEdit={() => setEdited(each)}
                onMerge={() => setMerged(each)}
              />
            ))}
          </ul>
        )}
      </QueryView>
      {edited && (
        <CategoryForm {...(edited !== 'new' && { category: edited })} onClose={() => setEdited(undefined)} />
      )}
      {merged && <MergeCategory category={merged} onClose={() => setMerged(undefined)} />}
    </Card>
  );
}

interface RowProps {
  category: Category;
  onEdit: () => void;
  onMerge: () => void;
}

function Row({ category: { id, hidden, isOwn }, onEdit, onMerge }: RowProps) {
  const { t } = useTranslation('settings');
  const { nameOf } = useCategories();
  const name = nameOf(id);
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <Chip category={id}>{name}</Chip>
        {isOwn && <span className={styles.note}>{t('categories.own')}</span>}
        {hidden && <span className={styles.note}>{t('categories.hidden')}</span>}
      </span>
      <span className={styles.buttons}>
        <Button kind="quiet" onPress={onEdit} aria-label={t('categories.editOf', { name })}>
          {t('categories.edit')}
        </Button>
        {isOwn && (
          <Button kind="quiet" onPress={onMerge} aria-label={t('categories.mergeOf', { name })}>
            {t('categories.merge')}
          </Button>
        )}
      </span>
    </li>
  );
}
