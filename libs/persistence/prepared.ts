import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** Most runs of prepared statements, and longest time, until they are planned anew. */
const KEPT = { runs: 256, ms: 2000 };

const names = new Map<string, string>();

/**
 * A statement that each connection parses once and plans now and then, for one that is run all the time; answers the
 * statement itself. See https://node-postgres.com/features/queries#prepared-statements.
 */
export function prepared(sql: string): string {
  names.set(sql, createHash('sha256').update(sql).digest('hex').slice(0, 32));
  return sql;
}

/**
 * The driver's client, which names the statements that are prepared. PostgreSQL would keep a plan until the next ANALYZE,
 * and one for an empty table is ruinous once rows come: here plans hold for twice as many runs as those before, as tables
 * grow by what is run, and never for long.
 */
export class PreparingClient extends Client {
  private plans = { madeAt: 0, runs: 0, allowed: 1 };

  override query(...asked: unknown[]): never {
    const query = super.query.bind(this) as (...given: unknown[]) => never;
    const [text, values, ...others] = asked;
    const name = typeof text === 'string' && names.get(text);
    if (!name) return query(...asked);
    if (this.isTimeToPlan()) (query('DISCARD PLANS') as Promise<unknown>).catch(() => undefined);
    return query({ name, text, values }, ...others);
  }

  private isTimeToPlan(): boolean {
    const { madeAt, runs, allowed } = this.plans;
    const now = performance.now();
    this.plans.runs += 1;
    if (runs < allowed && now - madeAt < KEPT.ms) return false;
    this.plans = { madeAt: now, runs: 1, allowed: Math.min(2 * allowed, KEPT.runs) };
    return true;
  }
}

/** Sets, until the transaction ends, that prepared statements are planned without a look at their values. */
export const PLAN_ONCE = "SELECT set_config('plan_cache_mode', 'force_generic_plan', true)";
