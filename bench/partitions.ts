import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { createDataSource } from '#libs/persistence/data-source.js';
import { partition } from '#libs/persistence/partitioning.js';
import { prepareForEmbedded } from '#libs/persistence/prepare-database.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { withOwner } from '#libs/persistence/with-owner.js';
import { withTenant } from '#libs/persistence/with-tenant.js';
import { startEmbeddedPostgres } from '#services/embedded/embedded-postgres.js';
import { chunk, item, submission } from '#test/persistence/chunk.js';
import { ASKED, fillTable } from './insights-table.js';
import { describeMachine } from './machine.js';

const ROUNDS = 40;
const WARM_UP_ROUNDS = 6;
const LOCAL = { anonymousTenant: 'local', defaultCountry: 'IN', defaultTimeZone: 'Asia/Kolkata' };

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, partitions: { type: 'string', default: '24' } },
});
const [rows, partitions] = [Number(values.rows), Number(values.partitions)];

/** Those to come until there are enough, and rows that lie in all of them, whatever their time: no question is spared any. */
const SCATTER = `
  DO $$
  DECLARE since timestamptz := date_trunc('month', now(), 'UTC') + interval '4 months';
  BEGIN
    WHILE (SELECT count(*) FROM pg_inherits WHERE inhparent = 'transactions'::regclass) < ${partitions} LOOP
      EXECUTE format('CREATE TABLE %I PARTITION OF transactions (PRIMARY KEY (tenant_id, id)) FOR VALUES FROM (%L) TO (%L)',
        to_char(since, '"transactions_"YYYY_MM'), since, since + interval '1 month');
      since := since + interval '1 month';
    END LOOP;
  END $$;
  ALTER TABLE transactions ALTER created_at SET DEFAULT now() + trunc(random() * ${partitions + 1}) * interval '1 month';
`;

console.log(describeMachine());
const folder = await mkdtemp(join(tmpdir(), 'spendsense-bench-'));
const server = await startEmbeddedPostgres(folder, { durable: false });
try {
  const one = await open('one');
  const many = await open('many');
  await withOwner(many.ownerUrl, partition);
  await many.owner.query(SCATTER);
  for (const { owner } of [one, many]) await fillTable(owner, rows, rows / 2);
  await compare([one.service, many.service]);
  await divide(one.ownerUrl);
  for (const { owner, service } of [one, many]) await Promise.all([owner.destroy(), service.destroy()]);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function open(name: string) {
  const admin = await new DataSource({ type: 'postgres', url: server.ownerUrl }).initialize();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.destroy();
  const address = new URL(server.ownerUrl);
  address.pathname = name;
  const url = await prepareForEmbedded(address.href, LOCAL);
  const owner = await new DataSource({ type: 'postgres', url: address.href }).initialize();
  const service = await createDataSource({ url, poolSize: 1, statementTimeoutMs: 0 }).initialize();
  return { ownerUrl: address.href, owner, service };
}

/** How long the migration takes, and the longest that somebody who reads meanwhile has to wait. */
async function divide(ownerUrl: string): Promise<void> {
  const reader = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize();
  const start = performance.now();
  const dividing = withOwner(ownerUrl, partition);
  let longest = 0;
  while (!(await Promise.race([dividing.then(() => true), sleep(1, false)]))) {
    const asked = performance.now();
    await reader.query('SELECT FROM transactions LIMIT 1');
    longest = Math.max(longest, performance.now() - asked);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  await reader.destroy();
  console.log(`\nmigration of ${rows} rows: ${seconds} s, longest wait of a reader ${longest.toFixed(0)} ms`);
}

async function compare(services: readonly DataSource[]): Promise<void> {
  console.log(
    `\n${rows} rows, ms of the server's processor time, mean of ${ROUNDS}     one table   ${partitions} partitions`,
  );
  const [plain, divided] = await Promise.all(services.map(questionsOf));
  for (const [name, ask] of Object.entries(plain!)) {
    const times = [await ask(), await divided![name]!()].map((time) => time.toFixed(2));
    console.log(`${name.padEnd(56)}${times[0]!.padStart(11)}${times[1]!.padStart(16)}`);
  }
}

async function questionsOf(service: DataSource): Promise<Record<string, () => Promise<number>>> {
  const transactions = new Transactions(service);
  const { items } = await transactions.page(ASKED, {}, { limit: WARM_UP_ROUNDS + ROUNDS });
  const submissionId = await submission(service, 1000, ASKED);
  const each = (work: (round: number) => Promise<unknown>) => async () => {
    for (let round = 0; round < WARM_UP_ROUNDS; round++) await work(round);
    const [{ pid }] = await service.query<[{ pid: number }]>('SELECT pg_backend_pid() AS pid');
    const start = processorTime(pid);
    for (let round = 0; round < ROUNDS; round++) await work(WARM_UP_ROUNDS + round);
    return (processorTime(pid) - start) / ROUNDS;
  };
  const store = (size: number) => (round: number) => {
    const amount = (index: number) => `${round * size + index}.${size % 100}`;
    const fresh = Array.from({ length: size }, (_, index) =>
      item(submissionId, index, { fields: { amount: amount(index) } }),
    );
    return storeChunk(service, chunk(fresh, ASKED));
  };
  const explained = async (name: keyof Explained) => {
    const times: number[] = [];
    for (const { id } of items) times.push((await explain(service, id))[name]);
    return Math.min(...times);
  };
  return {
    'one row by its id: planning (EXPLAIN, the least)': () => explained('Planning Time'),
    'one row by its id: execution (EXPLAIN, the least)': () => explained('Execution Time'),
    'one transaction': each((round) => transactions.find(ASKED, items[round]!.id)),
    'newest 50': each(() => transactions.page(ASKED)),
    'newest 50 of a merchant': each((round) => transactions.page(ASKED, { merchant: `Shop ${round}` })),
    'storing a chunk of 1': each(store(1)),
    'storing a chunk of 200': each(store(200)),
  };
}

/** In ms, as Linux tells it in hundredths of a second. */
function processorTime(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

interface Explained {
  'Planning Time': number;
  'Execution Time': number;
}

async function explain(service: DataSource, id: string): Promise<Explained> {
  const [row] = await withTenant(service, ASKED, (manager) =>
    manager.query<[{ 'QUERY PLAN': [Explained] }]>(
      'EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) SELECT * FROM transactions WHERE tenant_id = $1 AND id = $2',
      [ASKED, id],
    ),
  );
  return row['QUERY PLAN'][0];
}
