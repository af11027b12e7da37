import type { Place } from './place.js';
import { partition, unpartition } from '#libs/persistence/partitioning.js';
import { withOwner } from '#libs/persistence/with-owner.js';

/** The partitions of a database, as its owner makes and sees them. */
export class Divided {
  constructor(private readonly here: Place) {}

  divide(): Promise<void> {
    return withOwner(this.here.database.ownerUrl, partition);
  }

  unite(): Promise<void> {
    return withOwner(this.here.database.ownerUrl, unpartition);
  }

  /** How many rows of a tenant lie where. */
  places(tenantId: string): Promise<{ name: string; count: number }[]> {
    return this.here.database.query(
      `SELECT tableoid::regclass::text AS name, count(*)::int FROM transactions WHERE tenant_id = $1
       GROUP BY 1 ORDER BY 1`,
      [tenantId],
    );
  }

  /** Name of the partition of the month so many after this. */
  async nameIn(months: number): Promise<string> {
    const [row] = await this.here.database.query<{ name: string }>(
      "SELECT to_char(now() AT TIME ZONE 'UTC' + $1 * interval '1 month', '\"transactions_\"YYYY_MM') AS name",
      [months],
    );
    return row!.name;
  }

  /** As if they had been stored so many months later. */
  postpone(ids: string[], months: number): Promise<unknown> {
    return this.here.database.query(
      "UPDATE transactions SET created_at = now() + $2 * interval '1 month' WHERE id = ANY ($1)",
      [ids, months],
    );
  }
}
