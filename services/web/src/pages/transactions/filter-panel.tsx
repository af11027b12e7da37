import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { merchantsQuery } from '../../api/insights.js';
import type { Transaction } from '../../api/transactions.js';
import { Card } from '../../parts/card.js';
import { ComboBox } from '../../parts/combo-box.js';
import { Field } from '../../parts/field.js';
import { Select } from '../../parts/select.js';
import { useCategories } from '../../parts/use-categories.js';
import { ANY_KIND, AMOUNT, DIRECTIONS, KINDS, LEVELS, type Parameter } from './filter.js';
import styles from './filters.module.css';
import { tokenWords } from '../../parts/token-words.js';
import { useFilter } from './use-filter.js';

const ANY = '';

/** Everything that the list can be limited by. */
export default function FilterPanel({ rows }: { rows: readonly Transaction[] }) {
  const { t } = useTranslation('transactions');
  const [search] = useSearchParams();
  const { change } = useFilter();
  const { choices } = useCategories();
  const { data } = useQuery(merchantsQuery({ period: '12-months' }));
  const valueOf = (name: Parameter) => search.get(name) ?? ANY;
  const known = (name: 'merchant' | 'account', further: readonly string[] = []) => {
    const seen = rows.map((row) => row[name]).filter((value) => value !== null);
    return [...new Set([...further, ...seen, ...(valueOf(name) ? [valueOf(name)] : [])])];
  };
  const merchants = known(
    'merchant',
    data?.merchants.map(({ merchant }) => merchant),
  );
  const select = (name: Parameter, items: readonly { id: string; label: string }[], any = ANY) => (
    <Select
      label={t(`filter.${name}`)}
      items={any === ANY ? [{ id: ANY, label: t('filter.any') }, ...items] : items}
      value={valueOf(name) || any}
      onChange={(id) => change({ [name]: id === any ? null : id })}
    />
  );
  const named = (name: Parameter, ids: readonly string[]) =>
    ids.map((id) => ({ id, label: t(`${name}.${id}`) }));
  return (
    <Card title={t('filter.title')}>
      <div className={styles.panel}>
        {select('category', choices)}
        <ComboBox
          key={valueOf('merchant')}
          label={t('filter.merchant')}
          items={merchants.map((name) => ({ id: name, label: name }))}
          value={valueOf('merchant') || null}
          onChange={(merchant) => change({ merchant })}
        />
        {select(
          'account',
          known('account').map((id) => ({ id, label: tokenWords(id) })),
        )}
        {select('direction', named('direction', DIRECTIONS))}
        {select('kind', named('kind', [...KINDS, ANY_KIND]), KINDS[0])}
        {select('confidenceLevel', named('confidenceLevel', LEVELS))}
        {select('needsReview', [{ id: 'true', label: t('needs-review') }])}
        <Amount name="amountMin" />
        <Amount name="amountMax" />
      </div>
    </Card>
  );
}

/** Takes effect with Enter, or when the field is left. */
function Amount({ name }: { name: 'amountMin' | 'amountMax' }) {
  const { t } = useTranslation('transactions');
  const [search] = useSearchParams();
  const { change } = useFilter();
  const chosen = search.get(name) ?? '';
  const [draft, setDraft] = useState<{ of: string; text: string }>();
  const text = draft?.of === chosen ? draft.text : chosen;
  const plain = text.replaceAll(/[,\s]/g, '');
  const isWrong = plain !== '' && !AMOUNT.test(plain);
  const apply = () => !isWrong && plain !== chosen && change({ [name]: plain });
  return (
    <Field
      label={t(`filter.${name}`)}
      inputMode="decimal"
      value={text}
      onChange={(next) => setDraft({ of: chosen, text: next })}
      onBlur={apply}
      onKeyDown={({ key }) => key === 'Enter' && apply()}
      error={isWrong ? t('filter.no-amount') : undefined}
    />
  );
}
