import 'reflect-metadata';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { type Scope, SCOPES } from '#libs/contracts/scopes.js';
import {
  MemoryProblems,
  MemorySubmissions,
  RecordingPublisher,
  TENANT_KEYS,
} from '#libs/intake/testdata/fakes.js';
import { PipelineServer } from '#libs/messaging/pipeline-server.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { ApiKeys } from '#libs/persistence/api-keys.js';
import { Categories } from '#libs/persistence/categories.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { PersistenceModule, REPOSITORIES } from '#libs/persistence/persistence.module.js';
import { SubmissionProblems } from '#libs/persistence/submission-problems.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { TenantKeysModule } from '#libs/persistence/tenant-keys.module.js';
import { Tenants } from '#libs/persistence/tenants.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { WebhookDeliveries } from '#libs/persistence/webhook-deliveries.js';
import { Webhooks } from '#libs/persistence/webhooks.js';
import { Env } from '#libs/runtime/env.js';
import { createHttpAdapter } from '#libs/runtime/http-adapter.js';
import { RuntimeModule } from '#libs/runtime/runtime.module.js';
import { TenantKeys } from '#libs/sealing/tenant-keys.js';
import { configureRoutes } from '../configure.js';
import { GatewayModule } from '../gateway.module.js';

export const API_KEY = `ssk_0123456789abcdef_${'x'.repeat(43)}`;
/** A key that has one scope only. */
export const keyWith = (scope: Scope) => `ssk_0123456789abcdef_${scope.padEnd(43, 'x')}`;
const KEYS = new Map<string, readonly Scope[]>([
  [API_KEY, SCOPES],
  ...SCOPES.map((scope): [string, readonly Scope[]] => [keyWith(scope), [scope]]),
]);

const tenantOf = (id: string) => ({
  id,
  name: id,
  country: 'IN',
  timeZone: 'Asia/Kolkata',
  operators: {},
  createdAt: new Date(),
});

/** Remembers what it was asked for; it has a next page always, and any rows that a test gives it. */
export class AskedTransactions {
  readonly asked: unknown[][] = [];
  async find(): Promise<undefined> {
    return undefined;
  }
  async page(...question: unknown[]) {
    this.asked.push(question);
    return { items: [], next: 'further' };
  }
  batches: Iterable<Transaction[]> | AsyncIterable<Transaction[]> = [];
  async *all(...question: unknown[]) {
    this.asked.push(question);
    yield* this.batches;
  }
}

/** The tenants `local` and `other`. */
class MemoryTenants {
  private readonly rows = new Map(['local', 'other'].map((id) => [id, tenantOf(id)]));
  async find(id: string) {
    return this.rows.get(id);
  }
  async setOperators(id: string, operators: Record<string, string>): Promise<void> {
    Object.assign(this.rows.get(id)!, { operators });
  }
}

export interface Gateway {
  app: NestFastifyApplication;
  env: Env;
  url: string;
  publisher: RecordingPublisher;
  submissions: MemorySubmissions;
  transactions: AskedTransactions;
  /** Every route that the server knows, as `GET /v1/status`. */
  routes: string[];
}

@Module({})
class FakePersistence {}

const tenantKeys = [{ provide: TenantKeys, useValue: TENANT_KEYS }];

@Global()
@Module({ providers: tenantKeys, exports: tenantKeys })
class FakeTenantKeys {}

/** The real module, configured as in production, on fakes of the broker and the database. */
export async function startGateway(settings: Partial<Env> = {}): Promise<Gateway> {
  const env = Object.assign(new Env(), {
    service: 'embedded',
    anonymousTenant: 'local',
    // Whether or not the pages are built here.
    webDir: 'nowhere',
    ...settings,
  });
  const publisher = new RecordingPublisher();
  const submissions = new MemorySubmissions();
  const transactions = new AskedTransactions();
  const repositories = [
    // What these tests do not ask for is tried on a real database under test/.
    ...REPOSITORIES.map((provide) => ({ provide, useValue: {} })),
    { provide: Submissions, useValue: submissions },
    { provide: SubmissionProblems, useValue: new MemoryProblems(submissions) },
    { provide: Transactions, useValue: transactions },
    { provide: Categories, useValue: { list: async () => [] } },
    { provide: Tenants, useValue: new MemoryTenants() },
    // Their routes are tried on a real database, in test/webhooks.
    { provide: Webhooks, useValue: {} },
    { provide: WebhookDeliveries, useValue: {} },
    {
      provide: ApiKeys,
      useValue: {
        authenticate: async (key: string) =>
          KEYS.has(key) ? { tenantId: 'other', scopes: KEYS.get(key)! } : undefined,
      },
    },
  ];
  const module = await Test.createTestingModule({ imports: [RuntimeModule.forRoot(env), GatewayModule] })
    .overrideProvider(Publisher)
    .useValue(publisher)
    .overrideProvider(PipelineServer)
    .useValue({})
    .overrideModule(TenantKeysModule)
    .useModule(FakeTenantKeys)
    .overrideModule(PersistenceModule)
    .useModule({ module: FakePersistence, providers: repositories, exports: repositories })
    .compile();
  const adapter = createHttpAdapter(env);
  const routes: string[] = [];
  adapter.getInstance().addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) routes.push(`${each} ${url}`);
  });
  const app = module.createNestApplication<NestFastifyApplication>(adapter, { logger: false });
  await configureRoutes(app, env);
  await app.listen(0, '127.0.0.1');
  return { app, env, url: await app.getUrl(), publisher, submissions, transactions, routes };
}
