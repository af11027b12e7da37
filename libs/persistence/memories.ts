import type { EntityManager } from 'typeorm';
import type { CategoryId } from '#libs/contracts/index.js';

/** What one correction teaches; `vote` counts one (or takes it back), `always` and `displayName` hold for all. */
export interface Lesson {
  key: string;
  vote?: { category: CategoryId; count: 1 | -1 };
  always?: CategoryId | null;
  displayName?: string | null;
}

/** Adds a lesson to what is remembered. */
export async function teach(manager: EntityManager, tenantId: string, lesson: Lesson): Promise<void> {
  const { key, vote, always, displayName } = lesson;
  await manager.query(TEACH, [
    tenantId,
    key,
    vote?.category ?? null,
    vote?.count ?? 0,
    always !== undefined,
    always ?? null,
    displayName !== undefined,
    displayName ?? null,
  ]);
}

const TEACH = `
  INSERT INTO merchants AS memory (tenant_id, key, votes, always, display_name)
  VALUES ($1, $2, CASE WHEN $3::text IS NULL THEN '{}' ELSE jsonb_build_object($3::text, greatest($4::int, 0)) END,
    $6, $8)
  ON CONFLICT (tenant_id, key) DO UPDATE
  SET votes = CASE WHEN $3::text IS NULL THEN memory.votes ELSE memory.votes ||
      jsonb_build_object($3::text, greatest(coalesce((memory.votes ->> $3)::int, 0) + $4::int, 0)) END,
    always = CASE WHEN $5::boolean THEN excluded.always ELSE memory.always END,
    display_name = CASE WHEN $7::boolean THEN excluded.display_name ELSE memory.display_name END,
    updated_at = now()
`;
