import 'reflect-metadata';
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
import { median } from './measure.js';

const ROUNDS = 21;
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
  const service = await createDataSource({ url, statementTimeoutMs: 0 }).initialize();
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

/** In turns, so that whatever else the machine does slows both. */
async function compare(services: readonly DataSource[]): Promise<void> {
  console.log(
    `\n${rows} rows, ms, median of ${ROUNDS}        one table   ${String(partitions).padStart(2)} partitions`,
  );
  const questions = await Promise.all(services.map(questionsOf));
  for (const name of Object.keys(questions[0]!)) {
    const times = services.map((): number[] => []);
    for (let round = 0; round <= ROUNDS; round++)
      for (const [side, asked] of questions.entries()) {
        const start = performance.now();
        const told = await asked[name]!(round);
        // The first warms up.
        if (round) times[side]!.push(typeof told === 'number' ? told : performance.now() - start);
      }
    const [plain, divided] = times.map((each) => median(each).toFixed(2));
    console.log(`${name.padEnd(38)}${plain!.padStart(11)}${divided!.padStart(16)}`);
  }
}

/** What is timed, or answers a time of PostgreSQL's own. */
async function questionsOf(
  service: DataSource,
): Promise<Record<string, (round: number) => Promise<unknown>>> {
  const transactions = new Transactions(service);
  const { items } = await transactions.page(ASKED, {}, { limit: ROUNDS + 1 });
  const explained = async (round: number) => (await explain(service, items[round]!.id))[0];
  const id = await submission(service, 201 * (ROUNDS + 1), ASKED);
  const store = (size: number) => (round: number) => {
    const fresh = Array.from({ length: size }, (_, index) =>
      item(id, index, { fields: { amount: `${round * 200 + index}.${size % 100}` } }),
    );
    return storeChunk(service, chunk(fresh, ASKED));
  };
  return {
    'one row by its id: plan': async (round) => (await explained(round))['Planning Time'],
    'one row by its id: execution': async (round) => (await explained(round))['Execution Time'],
    'one transaction': (round) => transactions.find(ASKED, items[round]!.id),
    'newest 50': () => transactions.page(ASKED),
    'newest 50 of a merchant': (round) => transactions.page(ASKED, { merchant: `Shop ${round}` }),
    'storing a chunk of 1': store(1),
    'storing a chunk of 200': store(200),
  };
}

interface Explained {
  'Planning Time': number;
  'Execution Time': number;
}

async function explain(service: DataSource, id: string): Promise<[Explained]> {
  const [row] = await withTenant(service, ASKED, (manager) =>
    manager.query<[{ 'QUERY PLAN': [Explained] }]>(
      'EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) SELECT * FROM transactions WHERE tenant_id = $1 AND id = $2',
      [ASKED, id],
    ),
  );
  return row['QUERY PLAN'];
}
