import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { QueryView } from '../../parts/query-view.js';
import { type Rule, newRule } from './rule-draft.js';
import { RuleEditor } from './rule-editor.js';
import { RuleRow } from './rule-row.js';
import styles from './settings.module.css';

const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/rules', { signal })),
});

/** The tenant's rules, first to last. */
export default function Rules() {
  const { t } = useTranslation('settings');
  const query = useQuery(rulesQuery);
  const [edited, setEdited] = useState<Rule | 'new'>();
  return (
    <Card
      title={t('rules.title')}
      actions={
        <Button kind="primary" icon="add" isDisabled={!query.data} onPress={() => setEdited('new')}>
          {t('rules.add')}
        </Button>
      }
    >
      <p className={styles.text}>{t('rules.text')}</p>
      <QueryView query={query} height="6rem">
        {(rules) => (
          <>
            {rules.length === 0 && <p className={styles.note}>{t('rules.none')}</p>}
            <ol>
              {rules.map((rule) => (
                <RuleRow key={rule.id} rule={rule} onEdit={() => setEdited(rule)} />
              ))}
            </ol>
            {edited && (
              <RuleEditor
                start={edited === 'new' ? newRule(rules) : edited}
                {...(edited !== 'new' && { id: edited.id })}
                onClose={() => setEdited(undefined)}
              />
            )}
          </>
        )}
      </QueryView>
    </Card>
  );
}
