import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect, type Options } from 'amqplib';
import { ApiKeys } from '#libs/persistence/api-keys.js';
import { Api } from '#test/support/api.js';
import { PipelineProcesses, SERVICES } from '#test/support/pipeline-processes.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { type RabbitNode, startRabbitMq } from '#test/support/rabbitmq.js';
import { connect as connectDatabase } from '../persistence/chunk.js';

const run = promisify(execFile);

/** The whole pipeline on a RabbitMQ with the users, rights and queues that compose gives it. */
export class BulkPlace {
  readonly pipeline: PipelineProcesses;

  private constructor(
    readonly broker: RabbitNode,
    readonly database: TestDatabase,
    private readonly credentials: string,
  ) {
    this.pipeline = new PipelineProcesses((service) => this.urlOf(service), database);
  }

  /** With the tenants `local`, `other` and `failing`, and broker users of these and of `late`, who does not exist yet. */
  static async create(): Promise<BulkPlace> {
    const credentials = mkdtempSync(join(tmpdir(), 'spendsense-credentials-'));
    const make = run(process.execPath, ['deploy/credentials.mjs', credentials, 'local,other,failing,late']);
    const [broker, database] = await Promise.all([startRabbitMq(), createTestDatabase(), make]);
    await broker.ctl('import_definitions', join(credentials, 'rabbitmq/definitions.json'));
    const place = new BulkPlace(broker, database, credentials);
    for (const tenant of ['other', 'failing']) await place.addTenant(tenant);
    return place;
  }

  async addTenant(id: string): Promise<void> {
    await this.database.query(
      `INSERT INTO tenants (id, name, country, time_zone) VALUES ('${id}', '${id}', 'IN', 'Asia/Kolkata')`,
    );
  }

  start(): Promise<void> {
    return this.pipeline.start(...SERVICES);
  }

  async close(): Promise<void> {
    await this.pipeline.stop();
    await this.broker.stop();
    await this.database.drop();
    rmSync(this.credentials, { recursive: true, force: true });
  }

  /** The address of the broker for a service, or for the producer of `tenants/<id>`. */
  urlOf(reader: string): string {
    const url = new URL(readFileSync(join(this.credentials, reader, 'broker-url'), 'utf8'));
    url.host = new URL(this.broker.url).host;
    return url.href;
  }

  /** Publishes as a tenant's user, with its user id unless `properties` say otherwise, and waits for the confirm. */
  async publish(tenant: string, body: unknown, properties: Options.Publish = {}): Promise<void> {
    const user = { userId: `tenant.${tenant}` };
    await publishTo(this.urlOf(`tenants/${tenant}`), body, { ...user, ...properties });
  }

  /** An API that acts for a tenant by a key. */
  async apiOf(tenant: string): Promise<Api> {
    const gateway = await connectDatabase(this.database.gatewayUrl);
    const made = await new ApiKeys(gateway).create(tenant, 'test');
    await gateway.destroy();
    return new Api(this.pipeline.api.url, { authorization: `Bearer ${made!.key}` });
  }
}

/** Publishes to the exchange of the bulk queue; rejects where the broker refuses it. */
export async function publishTo(url: string, body: unknown, properties: Options.Publish): Promise<void> {
  const connection = await connect(url);
  connection.on('error', () => undefined);
  try {
    const channel = await connection.createConfirmChannel();
    const refused = new Promise<never>((_, reject) => channel.on('error', reject));
    const content = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    channel.publish('spendsense.ingest', '', content, { persistent: true, mandatory: true, ...properties });
    await Promise.race([channel.waitForConfirms(), refused]);
  } finally {
    await connection.close();
  }
}
