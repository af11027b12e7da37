import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { Deletion } from '#libs/persistence/deletion.js';
import { Links } from '#libs/persistence/links.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { chunk, item, submission } from './chunk.js';

const ALERT = fc.record({
  sender: fc.constantFrom('AX-ALPHAB-S', 'JD-PAYAPP-S', 'AX-BETABK-S'),
  text: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  category: fc.constantFrom('food_dining' as const, 'transfer' as const, 'refund' as const),
  receivedAt: fc.constantFrom('2026-05-10T08:00:00Z', '2026-05-10T08:05:00Z', '2026-05-12T23:00:00Z'),
  fields: fc.record({
    amount: fc.constantFrom('10', '10.00', '20.05'),
    kind: fc.constantFrom('transaction' as const, 'transaction' as const, 'pending' as const),
    direction: fc.constantFrom('debit' as const, 'credit' as const),
    isRefund: fc.boolean(),
    merchant: fc.constantFrom(null, 'Chai Point'),
    account: fc.constantFrom(null, '<ACCOUNT:q1>', '<ACCOUNT:q2>'),
    reference: fc.constantFrom(null, '<REF:1>', '<REF:2>'),
  }),
});

const STEP = fc.oneof(
  { weight: 4, arbitrary: fc.array(ALERT, { minLength: 1, maxLength: 8 }).map((alerts) => ({ alerts })) },
  fc.nat().map((part) => ({ part })),
  fc.nat().map((drop) => ({ drop })),
  fc.nat().map((undo) => ({ undo })),
);

/** What happens to a ledger, one after the other. */
export const STEPS = fc.array(STEP, { minLength: 2, maxLength: 10 });

/** A tenant whose ledger grows by random alerts, partings and deletions. */
export class RandomLedger {
  private readonly submissions: string[] = [];

  constructor(
    private readonly gateway: DataSource,
    private readonly history: DataSource,
    private readonly tenantId: string,
  ) {}

  async play(action: typeof STEP extends fc.Arbitrary<infer Step> ? Step : never): Promise<void> {
    const { gateway, tenantId, submissions } = this;
    const rows = (await new Transactions(gateway).page(tenantId)).items.map(({ id }) => id);
    if ('alerts' in action) {
      const id = await submission(gateway, action.alerts.length, tenantId);
      const items = action.alerts.map((alert, index) => item(id, index, alert));
      await storeChunk(this.history, chunk(items, tenantId));
      submissions.push(id);
    } else if ('undo' in action && submissions.length) {
      await new Deletion(gateway).submission(tenantId, submissions[action.undo % submissions.length]!);
    } else if ('drop' in action && rows.length) {
      await new Deletion(gateway).transaction(tenantId, rows[action.drop % rows.length]!);
    } else if ('part' in action && rows.length) {
      const id = rows[action.part % rows.length]!;
      const [link] = await new Links(gateway).of(tenantId, id);
      if (link && !(await new Links(gateway).part(tenantId, id, link.transaction.id)))
        throw new Error('what is linked could not be parted');
    }
  }
}

/** $1 tenant: rows that point at nothing, at themselves, at a joined row, or at one that does not point back. */
export const BROKEN = `
  SELECT row.id FROM transactions AS row
  LEFT JOIN transactions AS lead ON lead.tenant_id = $1 AND lead.id = row.joined_to
  LEFT JOIN transactions AS pair ON pair.tenant_id = $1 AND pair.id = row.paired_with
  LEFT JOIN transactions AS payment ON payment.tenant_id = $1 AND payment.id = row.refund_of
  WHERE row.tenant_id = $1 AND (
    (row.joined_to IS NOT NULL AND (lead.id IS NULL OR lead.joined_to IS NOT NULL))
    OR (row.paired_with IS NOT NULL AND pair.paired_with IS DISTINCT FROM row.id)
    OR (row.refund_of IS NOT NULL AND payment.id IS NULL))
`;
