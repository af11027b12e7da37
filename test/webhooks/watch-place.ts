import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { WebhookEventType } from '#libs/contracts/index.js';
import { InsightReaderModule } from '#libs/insight-reader/insight-reader.module.js';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { Webhooks } from '#libs/persistence/webhooks.js';
import { Env } from '#libs/runtime/env.js';
import { RuntimeModule } from '#libs/runtime/runtime.module.js';
import { createKeyring } from '#libs/sealing/keyring.js';
import { createSecret } from '#libs/webhooks/sign.js';
import { WebhookSecrets } from '#libs/webhooks/webhook-secrets.js';
import { FactFinder } from '#services/history/watch/fact-finder.js';
import { Watcher } from '#services/history/watch/watcher.js';
import { WebhookDispatcher } from '#services/history/webhooks/webhook-dispatcher.js';
import { daysAgo, Ledger } from '#test/insights/ledger.js';
import type { ItemChanges } from '#test/persistence/chunk.js';
import { Receiver } from './receiver.js';

/** What history looks and delivers with. */
@Module({
  imports: [InsightReaderModule, PersistenceModule],
  providers: [FactFinder, Watcher, WebhookDispatcher, WebhookSecrets],
})
class WatchModule {}

/** Enough days of the same shops, so that one large first payment stands out. */
export const usual = (): ItemChanges[] =>
  Array.from({ length: 120 }, (_, i) => ({
    text: `Rs 100 at a shop, day ${i}`,
    receivedAt: daysAgo(i),
    category: 'groceries' as const,
    fields: { amount: `100.${10 + (i % 80)}`, merchant: `Shop ${i % 7}` },
  }));

/** The payment that stands out. */
export const large = (amount = '9000'): ItemChanges => ({
  text: `Rs ${amount} at a jeweller`,
  receivedAt: daysAgo(0, 0),
  category: 'shopping',
  fields: { amount, merchant: 'Jeweller' },
});

/** A ledger, a receiver, and processes of history that look at the one and deliver to the other. */
export class WatchPlace {
  private readonly folder = mkdtempSync(join(tmpdir(), 'spendsense-watch-'));
  private readonly keysFile = join(this.folder, 'webhook.json');
  private readonly secrets: WebhookSecrets;
  private readonly replicas: TestingModule[] = [];

  private constructor(
    readonly ledger: Ledger,
    readonly receiver: Receiver,
  ) {
    createKeyring(this.keysFile);
    this.secrets = new WebhookSecrets(Object.assign(new Env(), { webhookKeysFile: this.keysFile }));
  }

  static async open(): Promise<WatchPlace> {
    return new WatchPlace(await Ledger.open(), await Receiver.start());
  }

  async close(): Promise<void> {
    await this.ledger.close();
    await this.receiver.stop();
    rmSync(this.folder, { recursive: true });
  }

  /** A process whose loops rest, so that a test says when it looks. */
  async replica(settings: Partial<Env> = {}): Promise<TestingModule> {
    const { historyUrl: databaseUrl } = this.ledger.database;
    const env = Object.assign(new Env(), { databaseUrl, service: 'history' }, settings);
    const imports = [RuntimeModule.forRoot(env), WatchModule];
    const module = await Test.createTestingModule({ imports }).compile();
    this.replicas.push(module);
    return module.init();
  }

  /** A process as it runs. */
  running(): Promise<TestingModule> {
    return this.replica({ webhookKeysFile: this.keysFile, webhookTargets: 'any' });
  }

  async endReplicas(): Promise<void> {
    await Promise.all(this.replicas.splice(0).map((each) => each.close()));
  }

  /** A tenant with a payment that stands out; answers the payment's id too. */
  async tenantWithAnomaly(changes = large()): Promise<{ tenantId: string; paymentId: string }> {
    const { id: tenantId } = await this.ledger.newTenant();
    const [paymentId] = await this.ledger.store(tenantId, changes, ...usual());
    return { tenantId, paymentId: paymentId! };
  }

  /** Its path at the receiver is its id. */
  async webhook(
    tenantId: string,
    types: WebhookEventType[] = ['anomaly.detected', 'budget.projected-over'],
  ): Promise<string> {
    const id = randomUUID();
    const secret = createSecret();
    this.receiver.secrets.set(`/${id}`, secret);
    const sealedSecret = await this.secrets.seal(secret, tenantId, id);
    const url = `${this.receiver.url}/${id}`;
    await new Webhooks(this.ledger.gateway).create(tenantId, { id, url, sealedSecret, types });
    return id;
  }

  /** What was announced, oldest first. */
  events(tenantId: string): Promise<{ type: string; data: Record<string, unknown> }[]> {
    return this.ledger.database.query('SELECT type, data FROM outbox WHERE tenant_id = $1 ORDER BY id', [
      tenantId,
    ]);
  }

  async amounts(tenantId: string): Promise<unknown[]> {
    return (await this.events(tenantId)).map(({ data }) => data['amount']);
  }

  async setAmount(paymentId: string, amount: string): Promise<void> {
    await this.ledger.database.query('UPDATE transactions SET amount = $2 WHERE id = $1', [
      paymentId,
      amount,
    ]);
  }
}
