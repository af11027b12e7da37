import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { minorOf } from '#libs/insights/money.js';
import type { Payment } from '#libs/insights/payment.js';
import { COUNTED } from './counted.js';
import type { Account } from './daily-totals.js';
import { queryRows } from './query-rows.js';

/** Reads single transactions the way insights see them. */
@Injectable()
export class Payments {
  constructor(private readonly dataSource: DataSource) {}

  /** Every one since a day. Throws `AmountTooLargeError`. */
  since(account: Account, from: string): Promise<Payment[]> {
    return this.read(account, SINCE, [from]);
  }

  private async read({ tenantId, currency }: Account, sql: string, rest: unknown[]): Promise<Payment[]> {
    const groups = await queryRows<PaymentGroup>(this.dataSource, sql, [tenantId, currency, ...rest]);
    return groups.flatMap((group) => paymentsOf(group, currency));
  }
}

/** Payments of one party; what differs among them is joined by spaces, as many rows are slow to read. */
export interface PaymentGroup extends Pick<Payment, 'direction' | 'category' | 'merchant' | 'counterparty'> {
  ids: string;
  days: string;
  amounts: string;
}

/** The payments of a group, with its currency's minor units. Throws `AmountTooLargeError`. */
export function paymentsOf(
  { ids, days, amounts, direction, category, merchant, counterparty }: PaymentGroup,
  currency: string,
): Payment[] {
  const [day, amount] = [days.split(' '), amounts.split(' ')];
  return ids.split(' ').map((id, i) => ({
    direction,
    category,
    merchant,
    counterparty,
    // Nothing that is found in single payments looks at these.
    account: null,
    channel: null,
    id,
    day: day[i] as string,
    amount: minorOf(amount[i] as string, currency),
  }));
}

// An amount of nothing is no payment.
const SINCE = `
  SELECT direction, counts_as AS category, merchant, counterparty,
    string_agg(id::text, ' ') AS ids, string_agg(day::text, ' ') AS days, string_agg(amount::text, ' ') AS amounts
  FROM transactions
  WHERE tenant_id = $1 AND currency = $2 AND day >= $3 AND direction IS NOT NULL AND amount > 0 AND ${COUNTED}
  GROUP BY direction, counts_as, merchant, counterparty
`;
