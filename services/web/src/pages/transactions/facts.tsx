import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Transaction } from '../../api/transactions.js';
import { useFormat } from '../../format/use-format.js';
import { Confidence } from '../../parts/confidence.js';
import { Money } from '../../parts/money.js';
import { useCategories } from '../../parts/use-categories.js';
import styles from './details.module.css';
import { tokenWords } from '../../parts/token-words.js';

// What an SMS without a time has.
const MIDNIGHT = /T00:00:00/;

/** What was read from an SMS, and who decided. */
export function Facts({ transaction }: { transaction: Transaction }) {
  const { t } = useTranslation('transactions');
  const format = useFormat();
  const { nameOf } = useCategories();
  const { bank, account, channel, fee, balance, limit, category, countsAs, currency } = transaction;
  const { originalAmount, originalCurrency, sender, receivedAt, occurredAt, merchant } = transaction;
  const { confidence, confidenceLevel, decidedBy, model } = transaction;
  const money = (amount: string | null, of = currency) =>
    amount && <Money amount={amount} {...(of && { currency: of })} />;
  const filteredBy = (name: string, value: string, words: string) => (
    <Link to={{ pathname: '/transactions', search: `?${new URLSearchParams({ [name]: value })}` }}>
      {words}
    </Link>
  );
  const facts = {
    merchant: merchant && filteredBy('merchant', merchant, t('all-from', { name: merchant })),
    'counts-as': countsAs && countsAs !== category && nameOf(countsAs),
    'decided-by': category && t(`decided-by.${decidedBy}`),
    confidence: confidenceLevel && <Confidence level={confidenceLevel} confidence={confidence} />,
    model,
    bank,
    account: account && filteredBy('account', account, tokenWords(account)),
    channel: channel && t(`channels.${channel}`),
    original: money(originalAmount, originalCurrency),
    fee: money(fee),
    balance: money(balance),
    limit: money(limit),
    occurred:
      occurredAt && (MIDNIGHT.test(occurredAt) ? format.day(occurredAt, 'long') : format.moment(occurredAt)),
    received: format.moment(receivedAt),
    sender,
  };
  return (
    <dl className={`${styles.section} ${styles.facts}`}>
      {Object.entries(facts).map(
        ([name, value]) =>
          value && (
            <Fact key={name} name={t(`fact.${name}`)}>
              {value}
            </Fact>
          ),
      )}
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
