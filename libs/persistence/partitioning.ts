import type { DataSource } from 'typeorm';
import { PartitionByMonth1797033600000 } from './migrations/optional/1797033600000-partition-by-month.js';
import { alone } from './with-owner.js';

const MIGRATION = new PartitionByMonth1797033600000();
const { name: NAME } = PartitionByMonth1797033600000;

/** Gives `transactions` a partition a month, by a migration that is in no list, as small installations gain nothing by it. */
export function partition(dataSource: DataSource): Promise<void> {
  return alone(dataSource, async (runner) => {
    await MIGRATION.up(runner);
    await runner.query(
      `INSERT INTO schema_migrations (timestamp, name) SELECT $1::bigint, $2::text
       WHERE NOT EXISTS (SELECT FROM schema_migrations WHERE name = $2::text)`,
      [NAME.slice(-13), NAME],
    );
  });
}

/** Makes it one table again. */
export function unpartition(dataSource: DataSource): Promise<void> {
  return alone(dataSource, async (runner) => {
    await MIGRATION.down(runner);
    await runner.query('DELETE FROM schema_migrations WHERE name = $1', [NAME]);
  });
}
