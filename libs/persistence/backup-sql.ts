import { type BackupTable, type Column, fieldOf, SETTINGS } from './backup-tables.js';

/** $1 tenant: every row of a table as a JSON object with its type. */
export function readRows({ type, table, key, columns }: BackupTable): string {
  return `
    SELECT row_to_json(line)::text AS line
    FROM (SELECT '${type}' AS type, ${fieldsOf(columns)} FROM ${table} WHERE tenant_id = $1 ORDER BY "${key}") AS line`;
}

/** $1 tenant: its settings as a JSON object. */
export const READ_SETTINGS = `
  SELECT row_to_json(line) AS settings FROM (SELECT ${fieldsOf(SETTINGS)} FROM tenants WHERE id = $1) AS line`;

/** $1 tenant, $2 rows as a JSON array: adds those that are not there and answers how many. */
export function insertRows({ table, key, columns, instead = {} }: BackupTable): string {
  const values = Object.entries(columns).map(([name, [, otherwise]]) =>
    otherwise === undefined ? given(name) : `coalesce(${given(name)}, ${otherwise})`,
  );
  const all = Object.fromEntries(Object.keys(columns).map((name, i) => [name, values[i]]));
  Object.assign(all, instead);
  return `
    WITH added AS (
      INSERT INTO ${table} (tenant_id, ${Object.keys(all).map(quoted).join(', ')})
      SELECT $1, ${Object.values(all).join(', ')}
      FROM json_to_recordset($2) AS given (${definitionsOf(columns)})
      WHERE NOT EXISTS (
        SELECT FROM ${table} AS present WHERE present.tenant_id = $1 AND present."${key}" = ${given(key)} OFFSET 0)
      ON CONFLICT DO NOTHING
      RETURNING 1
    )
    SELECT count(*)::int AS added FROM added`;
}

/** $1 tenant, $2 settings as a JSON object: sets those that are given, unless the tenant has transactions. */
export const WRITE_SETTINGS = `
  UPDATE tenants AS tenant
  SET ${Object.keys(SETTINGS)
    .map((name) => `${quoted(name)} = coalesce(${given(name)}, tenant.${quoted(name)})`)
    .join(', ')}
  FROM json_to_record($2) AS given (${definitionsOf(SETTINGS)})
  WHERE tenant.id = $1 AND NOT EXISTS (SELECT FROM transactions WHERE tenant_id = $1)`;

/**
 * $1 tenant: a row that points at one that is missing, at one that does not point back, or at itself lets go; what was
 * joined to a row that has joined another follows it.
 */
export const MEND_LINKS = `
  UPDATE transactions AS row
  SET joined_to = link.joined_to, paired_with = link.paired_with, refund_of = link.refund_of,
    join_reason = CASE WHEN link.joined_to IS NOT NULL THEN row.join_reason END,
    refunded_category = link.refunded_category
  FROM (
    SELECT own.id, CASE WHEN lead.joined_to IS NULL THEN lead.id ELSE further.id END AS joined_to,
      pair.id AS paired_with, payment.id AS refund_of, payment.category AS refunded_category
    FROM transactions AS own
    LEFT JOIN transactions AS lead ON lead.tenant_id = $1 AND lead.id = own.joined_to
    LEFT JOIN transactions AS further
      ON further.tenant_id = $1 AND further.id = lead.joined_to AND further.joined_to IS NULL
    LEFT JOIN transactions AS pair
      ON pair.tenant_id = $1 AND pair.id = own.paired_with AND pair.paired_with = own.id AND pair.id <> own.id
    LEFT JOIN transactions AS payment
      ON payment.tenant_id = $1 AND payment.id = own.refund_of AND payment.id <> own.id
    WHERE own.tenant_id = $1
      AND (own.joined_to IS NOT NULL OR own.paired_with IS NOT NULL OR own.refund_of IS NOT NULL)
  ) AS link
  WHERE row.tenant_id = $1 AND row.id = link.id
    AND (row.joined_to, row.paired_with, row.refund_of, row.refunded_category)
      IS DISTINCT FROM (link.joined_to, link.paired_with, link.refund_of, link.refunded_category)`;

type Columns = Readonly<Record<string, Column>>;

function quoted(name: string): string {
  return `"${name}"`;
}

function given(column: string): string {
  return `given."${fieldOf(column)}"`;
}

function fieldsOf(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, [type]]) => `${type.written?.(quoted(name)) ?? quoted(name)} AS "${fieldOf(name)}"`)
    .join(', ');
}

function definitionsOf(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, [type]]) => `"${fieldOf(name)}" ${type.sql}`)
    .join(', ');
}
