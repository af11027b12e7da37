import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { Money } from '../../parts/money.js';
import type { RuleBody } from './rule-draft.js';
import styles from './settings.module.css';

/** Tries a rule on the history; nothing changes. */
export const testRule = ({ match, conditions, action }: RuleBody) =>
  unwrap(api.POST('/v1/rules/test', { body: { match, conditions, action } }));

/** How many transactions a rule matches, how many of them it would change, and the newest. */
export function Tested({
  result: { matched, changed, sample },
}: {
  result: components['schemas']['RuleTestedDto'];
}) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  return (
    <output>
      <p>{t('rules.tested', { matched: format.number(matched), changed: format.number(changed) })}</p>
      <ul>
        {sample.map(({ id, day, merchant, bank, amount, currency, direction }) => (
          <li key={id} className={styles.note}>
            {format.day(day)} · {merchant ?? bank ?? t('rules.unnamed')}{' '}
            {amount && (
              <Money amount={amount} {...(currency && { currency })} isCredit={direction === 'credit'} />
            )}
          </li>
        ))}
      </ul>
    </output>
  );
}
