import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { groupBy } from '#libs/insights/group.js';
import type { Payment } from '#libs/insights/payment.js';
import type { PaymentChain } from '#libs/insights/recurring/payment-chain.js';
import { withTenant } from '../with-tenant.js';
import { COUNTED } from './counted.js';
import type { Account } from './daily-totals.js';
import { type PaymentGroup, paymentsOf } from './payments.js';

/** Somebody whose payments have changed since their chains were found. */
export interface ChangedParty {
  party: string;
  /** The tenant's, when they did; keeps a later change from being taken for this one. */
  revision: string;
  /** The last ones, in any order. */
  payments: Payment[];
}

/** What was found for a party. */
export interface FoundChains extends Pick<ChangedParty, 'party' | 'revision'> {
  chains: readonly PaymentChain[];
  /** Whether they must be found again without a change, as a payment is dated later than today. */
  isPassing: boolean;
}

/** Some hundreds of parties are read in well under a second, all of a large import perhaps not. */
const PAGE = 500;

/** Keeps the chains of recurring payments by party; the database marks the parties whose payments change. */
@Injectable()
export class RecurringChains {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Parties whose chains are to be found anew, a page of them in order of name after `after`, with at most `most`
   * payments of each. Throws `AmountTooLargeError`.
   */
  async changed(
    { tenantId, currency }: Account,
    { after, most }: { after: string; most: number },
  ): Promise<ChangedParty[]> {
    return withTenant(this.dataSource, tenantId, async (manager) => {
      const marks: Omit<ChangedParty, 'payments'>[] = await manager.query(MARKS, [
        tenantId,
        currency,
        after,
        PAGE,
      ]);
      if (marks.length === 0) return [];
      const parties = marks.map(({ party }) => party);
      const groups: (PaymentGroup & { party: string })[] = await manager.query(PAYMENTS, [
        tenantId,
        currency,
        parties,
        most,
      ]);
      const known = groupBy(groups, ({ party }) => party);
      return marks.map((mark) => ({
        ...mark,
        payments: (known.get(mark.party) ?? []).flatMap((group) => paymentsOf(group, currency)),
      }));
    });
  }

  /** Keeps what was found, but for the parties that somebody else has found, or changed, meanwhile. */
  async keep({ tenantId, currency }: Account, found: readonly FoundChains[]): Promise<void> {
    const rows = found.map(({ party, revision, chains, isPassing }) => ({
      party,
      revision,
      chains,
      isPassing,
      lastDay: chains.map(({ payments }) => payments.at(-1)!.day).reduce((a, b) => (a > b ? a : b), ''),
    }));
    await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query(KEEP, [tenantId, currency, JSON.stringify(rows)]),
    );
  }

  /** All chains of those who were paid, or paid, since a day. */
  async since({ tenantId, currency }: Account, from: string): Promise<PaymentChain[]> {
    const rows: { chains: PaymentChain[] }[] = await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query(SINCE, [tenantId, currency, from]),
    );
    return rows.flatMap(({ chains }) => chains);
  }
}

const MARKS = `
  SELECT party, revision FROM changed_parties WHERE tenant_id = $1 AND currency = $2 AND party > $3
  ORDER BY party LIMIT $4
`;

// An amount of nothing is no payment. What payments share is sent once, as many rows are slow to read.
const PAYMENTS = `
  SELECT party, direction, counts_as AS category, merchant, counterparty,
    string_agg(id::text, ' ') AS ids, string_agg(day::text, ' ') AS days, string_agg(amount::text, ' ') AS amounts
  FROM unnest($3::text[]) AS changed (party)
  CROSS JOIN LATERAL (
    SELECT id, day, amount, direction, counts_as, merchant, counterparty FROM transactions
    WHERE tenant_id = $1 AND currency = $2 AND transactions.party = changed.party
      AND direction IS NOT NULL AND amount > 0 AND ${COUNTED}
    ORDER BY day DESC LIMIT $4
  ) AS payment
  GROUP BY party, direction, counts_as, merchant, counterparty
`;

// The marks are locked first: of two who found the same, the second finds its mark gone.
const KEEP = `
  WITH found AS MATERIALIZED (
    SELECT * FROM json_to_recordset($3) AS row (
      party text, revision bigint, chains json, "isPassing" boolean, "lastDay" text)
  ), mark AS MATERIALIZED (
    SELECT party FROM changed_parties AS mark JOIN found USING (party, revision)
    WHERE tenant_id = $1 AND currency = $2 ORDER BY party FOR UPDATE OF mark
  ), done AS (
    DELETE FROM changed_parties USING found JOIN mark USING (party)
    WHERE tenant_id = $1 AND currency = $2 AND changed_parties.party = found.party AND NOT "isPassing"
  ), gone AS (
    DELETE FROM recurring_chains USING found JOIN mark USING (party)
    WHERE tenant_id = $1 AND currency = $2 AND recurring_chains.party = found.party AND "lastDay" = ''
  )
  INSERT INTO recurring_chains (tenant_id, currency, party, last_day, chains)
  SELECT $1, $2, party, "lastDay"::date, chains FROM found JOIN mark USING (party) WHERE "lastDay" <> ''
  ON CONFLICT (tenant_id, currency, party) DO UPDATE
  SET last_day = excluded.last_day, chains = excluded.chains
`;

const SINCE = `
  SELECT chains FROM recurring_chains WHERE tenant_id = $1 AND currency = $2 AND last_day >= $3
`;
