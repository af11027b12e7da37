import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import type { ChosenColumns } from '../../api/uploads.js';
import { Select } from '../../parts/select.js';
import styles from './add.module.css';

const FIELDS = [
  ['textColumn', 'text'],
  ['senderColumn', 'sender'],
  ['dateColumn', 'date'],
] as const;

interface ColumnMapperProps {
  /** The names that the table has. */
  header: readonly string[];
  /** What the server makes of them. */
  found: components['schemas']['PreviewColumnsDto'] | null | undefined;
  chosen: ChosenColumns;
  onChange: (chosen: ChosenColumns) => void;
}

/** Says which column of a table holds the text, who sent it, and when. */
export function ColumnMapper({ header, found, chosen, onChange }: ColumnMapperProps) {
  const { t } = useTranslation('add');
  const named = header.map((id) => ({ id, label: id }));
  return (
    <div className={styles.columns}>
      {FIELDS.map(([field, role]) => (
        <Select
          key={field}
          label={t(`columns.${role}`)}
          items={[{ id: '', label: t(role === 'text' ? 'columns.choose' : 'columns.none') }, ...named]}
          value={chosen[field] ?? found?.[role] ?? ''}
          onChange={(name) => {
            const { [field]: _, ...others } = chosen;
            onChange(name ? { ...others, [field]: name } : others);
          }}
        />
      ))}
    </div>
  );
}
