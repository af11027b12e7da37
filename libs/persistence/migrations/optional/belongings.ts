import type { QueryRunner } from 'typeorm';

/** Statements that give a table of the same name the indexes of `transactions`, but for those that are unique. */
export const indexesOf = (runner: QueryRunner): Promise<string[]> => statements(runner, INDEXES);

/** Statements that give a table of the same name the triggers, policies and grants of `transactions`, whichever migrations made them. */
export const rightsOf = (runner: QueryRunner): Promise<string[]> => statements(runner, RIGHTS);

/** Statements that take the same away from `transactions`, and the names from its indexes. */
export const removalsOf = (runner: QueryRunner): Promise<string[]> => statements(runner, REMOVALS);

/** Statements that give the indexes of the first partition the names of those that they are part of. */
export const namesOfIndexes = (runner: QueryRunner): Promise<string[]> => statements(runner, NAMES);

async function statements(runner: QueryRunner, query: string): Promise<string[]> {
  const rows: { sql: string }[] = await runner.query(query);
  return rows.map(({ sql }) => sql);
}

const INDEXES = `
  SELECT pg_get_indexdef(indexrelid) AS sql FROM pg_index
  WHERE indrelid = 'transactions'::regclass AND NOT indisunique
`;

const RIGHTS = `
  SELECT pg_get_triggerdef(oid) AS sql FROM pg_trigger WHERE tgrelid = 'transactions'::regclass AND NOT tgisinternal
  UNION ALL
  SELECT format('CREATE POLICY %I ON transactions AS %s FOR %s TO %s', policyname, permissive, cmd,
      (SELECT string_agg(quote_ident(role), ', ') FROM unnest(roles) AS role))
    || coalesce(' USING (' || qual || ')', '') || coalesce(' WITH CHECK (' || with_check || ')', '')
  FROM pg_policies WHERE schemaname = 'public' AND tablename = 'transactions'
  UNION ALL
  SELECT format('GRANT %s ON transactions TO %s', acl.privilege_type, acl.grantee::regrole)
  FROM pg_class AS own CROSS JOIN LATERAL aclexplode(own.relacl) AS acl
  WHERE own.oid = 'transactions'::regclass AND acl.grantee <> own.relowner
  UNION ALL
  SELECT format('GRANT %s (%I) ON transactions TO %s', acl.privilege_type, own.attname, acl.grantee::regrole)
  FROM pg_attribute AS own CROSS JOIN LATERAL aclexplode(own.attacl) AS acl
  WHERE own.attrelid = 'transactions'::regclass
`;

const REMOVALS = `
  SELECT format('ALTER INDEX %I RENAME TO %I', own.relname, own.relname || '_earlier') AS sql
  FROM pg_index JOIN pg_class AS own ON own.oid = indexrelid
  WHERE indrelid = 'transactions'::regclass AND NOT indisunique
  UNION ALL
  SELECT format('DROP TRIGGER %I ON transactions', tgname) FROM pg_trigger
  WHERE tgrelid = 'transactions'::regclass AND NOT tgisinternal
  UNION ALL
  SELECT format('DROP POLICY %I ON transactions', policyname)
  FROM pg_policies WHERE schemaname = 'public' AND tablename = 'transactions'
  UNION ALL
  SELECT DISTINCT format('REVOKE ALL ON transactions FROM %s', acl.grantee::regrole)
  FROM pg_class AS own CROSS JOIN LATERAL aclexplode(own.relacl) AS acl
  WHERE own.oid = 'transactions'::regclass AND acl.grantee <> own.relowner
`;

const NAMES = `
  SELECT format('ALTER INDEX %I RENAME TO %I', part.relname, whole.relname) AS sql
  FROM pg_index
  JOIN pg_inherits ON inhrelid = indexrelid
  JOIN pg_class AS part ON part.oid = inhrelid
  JOIN pg_class AS whole ON whole.oid = inhparent
  WHERE indrelid = 'transactions_earlier'::regclass
`;
