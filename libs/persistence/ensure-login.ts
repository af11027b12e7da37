import type { DataSource } from 'typeorm';

/** The roles that the migrations grant rights to; a login is a member of one, or in `embedded` of all. */
export const SERVICE_ROLES = [
  'spendsense_gateway',
  'spendsense_ingest',
  'spendsense_masking',
  'spendsense_history',
] as const;
export type ServiceRole = (typeof SERVICE_ROLES)[number];

export interface Login {
  user: string;
  password: string;
  roles: readonly ServiceRole[];
}

/** Creates a login or renews its password, and gives it its roles. `dataSource` is the owner's. */
export async function ensureLogin(dataSource: DataSource, { user, password, roles }: Login): Promise<void> {
  const existing: unknown[] = await dataSource.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [user]);
  const statement = existing.length
    ? 'ALTER ROLE %I LOGIN PASSWORD %L'
    : 'CREATE ROLE %I LOGIN PASSWORD %L IN ROLE %s';
  await execute(dataSource, statement, [user, password, roles.join(', ')]);
  if (existing.length) await execute(dataSource, 'GRANT %s TO %I', [roles.join(', '), user]);
}

/** Roles take no parameters, so PostgreSQL itself quotes them: %I a name, %L a text, %s a constant of ours. */
async function execute(dataSource: DataSource, statement: string, parts: string[]): Promise<void> {
  const [quoted]: { sql: string }[] = await dataSource.query(
    'SELECT format($1, VARIADIC $2::text[]) AS sql',
    [statement, parts],
  );
  await dataSource.query(quoted!.sql);
}
