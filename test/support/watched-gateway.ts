import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SmsReceived } from '#libs/contracts/index.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { hashSecret, newApiKey } from '#libs/persistence/api-key.js';
import { ensureTenant } from '#libs/persistence/ensure-tenant.js';
import { Env } from '#libs/runtime/env.js';
import { createService } from '#libs/runtime/run-service.js';
import { createKeyring } from '#libs/sealing/keyring.js';
import { configureRoutes } from '#services/gateway/configure.js';
import { GatewayModule } from '#services/gateway/gateway.module.js';
import { connect } from '#test/persistence/chunk.js';
import { createTestDatabase, type TestDatabase } from './postgres.js';

/** The gateway on a real database. Without a broker its queue is watched: chunks are kept in `published` and go no further. */
export class WatchedGateway {
  readonly published: SmsReceived[] = [];
  /** Runs before each publish; what it throws is how the publish fails. */
  beforePublish: (message: SmsReceived) => void | Promise<void> = () => undefined;
  /** Runs when the queue has taken a chunk; what it throws hides that from the gateway. */
  afterPublish: (message: SmsReceived) => void | Promise<void> = () => undefined;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly database: TestDatabase,
    private readonly folder: string,
    isWatched: boolean,
  ) {
    if (!isWatched) return;
    app.get(Publisher, { strict: false }).publish = async (_topic, message) => {
      await this.beforePublish(message as SmsReceived);
      this.published.push(message as SmsReceived);
      await this.afterPublish(message as SmsReceived);
    };
  }

  static async start(settings: Partial<Env> & { queuePrefix?: string } = {}): Promise<WatchedGateway> {
    const database = await createTestDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'spendsense-gateway-'));
    createKeyring(join(folder, 'sealing.json'));
    const env = Object.assign(new Env(), {
      anonymousTenant: 'local',
      databaseUrl: database.embeddedUrl,
      dataDir: folder,
      sealingKeysFile: join(folder, 'sealing.json'),
      webDir: 'nowhere',
      logLevel: 'fatal',
      ...settings,
    });
    const app = await createService({
      name: 'embedded',
      module: GatewayModule,
      configure: configureRoutes,
      env,
    });
    await app.listen(0, '127.0.0.1');
    return new WatchedGateway(app, await app.getUrl(), database, folder, !env.brokerUrl);
  }

  /** A tenant of its own, and a key that acts for it. */
  async newKey(tenantId: string): Promise<string> {
    const { id, secret, key } = newApiKey();
    const owner = await connect(this.database.ownerUrl);
    await ensureTenant(owner, { id: tenantId, country: 'IN', timeZone: 'Asia/Kolkata' });
    await owner.destroy();
    await this.database.query(
      'INSERT INTO api_keys (tenant_id, id, secret_sha256, name) VALUES ($1, $2, $3, $1)',
      [tenantId, id, hashSecret(secret)],
    );
    return key;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Forgets what was published, and everything that was to happen. */
  reset(): void {
    this.published.length = 0;
    this.beforePublish = () => undefined;
    this.afterPublish = () => undefined;
  }

  /** The ids of all items that the queue has taken, each once, however often it was taken. */
  itemIds(): Set<string> {
    return new Set(this.published.flatMap(({ items }) => items.map(({ itemId }) => itemId)));
  }
}
