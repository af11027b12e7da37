import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fingerprintOf } from '#libs/joining/fingerprint.js';
import { withTenant } from './with-tenant.js';

/** A payment that an SMS tells of, masked with whatever key. */
export interface Sighting {
  text: string;
  sender: string | null;
  /** Decimal string. */
  amount: string;
  /** On which it counts, `2026-11-26`. */
  day: string;
}

/** Recognises payments that are stored, for whoever has no masking key. */
@Injectable()
export class KnownAlerts {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * How many are stored: with the same day, sender, amount and text but for what tokens hide. A stored one is found as
   * often as it is stored, so that two equal payments of a day are not taken for one.
   */
  async count(tenantId: string, sightings: readonly Sighting[]): Promise<number> {
    if (!sightings.length) return 0;
    const stored: Sighting[] = await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query(STORED, [
        tenantId,
        sightings.map(({ amount }) => amount),
        sightings.map(({ day }) => day),
      ]),
    );
    const left = new Map<string, number>();
    for (const key of stored.map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
    return sightings.map(keyOf).filter((key) => {
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count > 0;
    }).length;
  }
}

/** A token: `<ACCOUNT:k1…>`, `<ACCOUNT:k1…~1234>`. */
const TOKEN = /<([A-Z_]{2,25}):[a-z0-9]{8,32}(?:~[A-Z0-9]{1,4})?>/g;

function keyOf({ text, sender, day }: Sighting): string {
  const tokenless = (masked: string) => masked.replaceAll(TOKEN, '<$1>');
  return fingerprintOf({
    text: tokenless(text),
    sender: sender && tokenless(sender),
    isDistinct: false,
    day,
  });
}

// What is compared is computed beforehand: under row-level security an index serves leakproof comparisons of columns only.
const STORED = `
  WITH seen AS MATERIALIZED (
    SELECT DISTINCT hash_numeric(amount) AS sum_hash, day, day - interval '1 day' AS since, day + interval '2 days' AS until
    FROM unnest($2::numeric[], $3::date[]) AS seen (amount, day)
  )
  SELECT row.masked_text AS text, row.sender, row.amount::text, row.day::text
  FROM seen JOIN transactions AS row
    ON row.tenant_id = $1 AND row.sum_hash = seen.sum_hash AND row.kind IN ('transaction', 'pending')
      AND row.moved_at >= seen.since AND row.moved_at < seen.until AND row.day = seen.day
`;
