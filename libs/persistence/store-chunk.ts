import type { DataSource, EntityManager } from 'typeorm';
import type { ClassifiedItem, TransactionsClassified } from '#libs/contracts/index.js';
import { joinAlerts } from '#libs/joining/join-alerts.js';
import { arrayLiteral } from './array-literal.js';
import { DatabaseError } from './database-failure.js';
import { decideItems, type Decisions, memoryKeysOf } from './decide-items.js';
import { type Ended, endedIn, NOTHING_ENDED, type ProgressRow } from './ended.js';
import { failItems } from './fail-items.js';
import { findCandidates } from './find-candidates.js';
import { placeAlerts } from './place-alerts.js';
import { PLAN_ONCE } from './prepared.js';
import { retryConflicts } from './retry-conflicts.js';
import { STORE_CHUNK, TAKE_UP } from './store-chunk.sql.js';
import { alertOf, type StoredItem, storedItem } from './stored-item.js';
import { inColumns } from './transaction-columns.js';
import { UnknownTenantError } from './unknown-tenant.error.js';
import { withLedger } from './with-ledger.js';

/** Stores the results of one chunk, as `storeChunks`. */
export const storeChunk = (dataSource: DataSource, chunk: TransactionsClassified): Promise<Ended> =>
  storeChunks(dataSource, [chunk]);

/**
 * Stores the results of chunks of one tenant, model and locale, joined with what they belong to, and the progress of their
 * submissions in one transaction; a repeated chunk changes nothing. An item that PostgreSQL refuses fails alone; items of
 * a submission that is gone are dropped. Answers what ended with them. Throws `UnknownTenantError`, or as `withTenant` does.
 */
export async function storeChunks(
  dataSource: DataSource,
  chunks: readonly TransactionsClassified[],
): Promise<Ended> {
  try {
    return await retryConflicts(() => store(dataSource, chunks));
  } catch (failure) {
    if (!(failure instanceof DatabaseError && failure.isRejection)) throw failure;
    if (chunks.length === 1) return storeInParts(dataSource, chunks[0]!);
    return storeOneByOne(dataSource, chunks);
  }
}

async function storeOneByOne(
  dataSource: DataSource,
  chunks: readonly TransactionsClassified[],
): Promise<Ended> {
  const parts: Ended[] = [];
  for (const chunk of chunks) parts.push(await storeChunk(dataSource, chunk));
  return {
    submissions: parts.flatMap(({ submissions }) => submissions),
    failed: parts.flatMap(({ failed }) => failed),
  };
}

/** Halves the chunk until the refused item is alone. */
async function storeInParts(dataSource: DataSource, chunk: TransactionsClassified): Promise<Ended> {
  const { tenantId, items } = chunk;
  if (items.length === 1) return failItems(dataSource, { tenantId, items, reason: 'unprocessable' });
  const middle = items.length >> 1;
  const halves = [items.slice(0, middle), items.slice(middle)];
  return storeOneByOne(
    dataSource,
    halves.map((half) => ({ ...chunk, items: half })),
  );
}

function store(dataSource: DataSource, chunks: readonly TransactionsClassified[]): Promise<Ended> {
  const { tenantId, model, locale } = chunks[0]!;
  const items = together(chunks).map((item) => storedItem(item, locale.timeZone));
  const work = async (manager: EntityManager): Promise<Ended> => {
    const [taken]: [Decisions & { submissions: string[]; stored: string[] }] = await manager.query(TAKE_UP, [
      tenantId,
      submissionsOf(items),
      chunks.map(({ chunkId }) => chunkId),
      // The driver's own way takes long for as many.
      arrayLiteral(items.map(({ itemId }) => itemId)),
      arrayLiteral(memoryKeysOf(items)),
    ]);
    if (!taken.submissions.length) {
      const tenants: unknown[] = await manager.query('SELECT 1 FROM tenants WHERE id = $1', [tenantId]);
      if (!tenants.length) throw new UnknownTenantError();
      return NOTHING_ENDED;
    }
    const [submissions, stored] = [new Set(taken.submissions), new Set(taken.stored)];
    // A chunk may come twice; what is stored must not be taken for its own duplicate.
    const wanted = items.filter((item) => submissions.has(item.submissionId) && !stored.has(item.itemId));
    if (!wanted.length) return NOTHING_ENDED;
    const fresh = decideItems(wanted, taken);
    const alerts = fresh.map((item) => alertOf(item, locale.timeZone));
    const candidates = await findCandidates(manager, alerts, { tenantId, timeZone: locale.timeZone });
    const placements = joinAlerts(alerts, candidates);
    for (const item of fresh) Object.assign(item, placements.get(item.itemId));
    const ids = new Set(fresh.map(({ itemId }) => itemId));
    // What is stored already, and refunds, which count in the category of a payment that is stored with them, perhaps.
    const moved = [...placements].filter(([id, { refundOf }]) => refundOf !== null || !ids.has(id));
    const [updated] = await manager.query<[ProgressRow[], number]>(STORE_CHUNK, [
      tenantId,
      model,
      ...inColumns(fresh),
    ]);
    await placeAlerts(manager, tenantId, moved);
    return { submissions: endedIn(updated), failed: [] };
  };
  return withLedger(dataSource, tenantId, work, PLAN_ONCE);
}

/** Every item once: a chunk may be there twice. */
function together(chunks: readonly TransactionsClassified[]): ClassifiedItem[] {
  return [...new Map(chunks.flatMap(({ items }) => items).map((item) => [item.itemId, item])).values()];
}

const submissionsOf = (items: readonly StoredItem[]) => [
  ...new Set(items.map(({ submissionId }) => submissionId)),
];
