import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { prepareForEmbedded } from '#libs/persistence/prepare-database.js';
import { Env } from '#libs/runtime/env.js';
import { RuntimeModule } from '#libs/runtime/runtime.module.js';
import { startEmbeddedPostgres } from '#services/embedded/embedded-postgres.js';
import { configureRoutes } from '#services/gateway/configure.js';
import { InsightsModule } from '#services/gateway/insights/insights.module.js';
import { ASKED, fillTable, PAY } from './insights-table.js';
import { describeMachine } from './machine.js';
import { quantile } from './measure.js';

const OWN = 200_000;
const ROUNDS = 21;
/** A payment goes to one of these, from the busiest on. */
const SHOPS = 500;
const QUESTIONS = [
  'insights/summary',
  'insights/summary?period=12-months',
  'insights/trends?by=category',
  'insights/trends?by=category&interval=day',
  'insights/trends?by=merchant',
  'insights/trends?by=channel&period=6-months',
  'insights/trends?by=account&period=this-month&interval=week',
  'insights/merchants',
  'insights/merchants?period=12-months',
  'insights/calendar?period=12-months',
  'insights/cash-flow',
  'insights/cash-flow?period=12-months',
  'insights/compare',
  'insights/compare?period=12-months',
  'insights/recurring',
  'insights/anomalies',
  'insights/forecast',
  'budgets/progress',
  'settings',
];

const BUDGETS = `
  INSERT INTO budgets (tenant_id, id, category, currency, amount)
  SELECT $1, gen_random_uuid(), category, 'INR', 500000
  FROM unnest(ARRAY[NULL, 'food_dining', 'groceries', 'shopping', 'transport']) AS category
`;

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, rows: { type: 'string', default: '500000' } },
});
const rows = values.full ? 5_000_000 : Number(values.rows);
const own = Math.min(OWN, rows);

console.log(describeMachine());
const folder = await mkdtemp(join(tmpdir(), 'spendsense-bench-'));
const server = await startEmbeddedPostgres(folder, { durable: false });
try {
  const env = { anonymousTenant: 'local', defaultCountry: 'IN', defaultTimeZone: 'Asia/Kolkata' };
  const databaseUrl = await prepareForEmbedded(server.ownerUrl, env);
  const owner = await new DataSource({ type: 'postgres', url: server.ownerUrl }).initialize();
  const start = performance.now();
  await fillTable(owner, rows, own);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `\n${rows} transactions, ${own} of them of the tenant that is asked about, made in ${seconds} s`,
  );
  await owner.query(BUDGETS, [ASKED]);
  await owner.query('SELECT pg_stat_reset()');
  await measure(databaseUrl, owner);
  await checkPlans(owner);
  await owner.destroy();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Asks every question over HTTP: after a payment has come, so that no answer is known, then again. */
async function measure(databaseUrl: string, owner: DataSource): Promise<void> {
  const env = Object.assign(new Env(), { service: 'gateway', anonymousTenant: ASKED, databaseUrl });
  class BenchModule {}
  Module({ imports: [RuntimeModule.forRoot(env), InsightsModule] })(BenchModule);
  const app = await NestFactory.create<NestFastifyApplication>(BenchModule, new FastifyAdapter(), {
    logger: false,
  });
  await configureRoutes(app, env);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const ask = async (question: string): Promise<number> => {
    const start = performance.now();
    const answer = await fetch(`${url}/v1/${question}`);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${question}: ${answer.status} ${text}`);
    return performance.now() - start;
  };
  const first = await ask('insights/recurring');
  console.log(`\nthe first question after an import of everything: ${first.toFixed(0)} ms`);
  let paid = 0;
  console.log(`\nms over HTTP, ${ROUNDS} rounds      after a payment: p50    p95         again: p50    p95`);
  for (const question of QUESTIONS) {
    const [cold, warm]: [number[], number[]] = [[], []];
    await ask(question);
    for (let round = 0; round < ROUNDS; round++) {
      await owner.query(PAY, [ASKED, String(paid++ % SHOPS)]);
      cold.push(await ask(question));
      warm.push(await ask(question));
    }
    const [a, b, c, d] = [
      quantile(cold, 0.5),
      quantile(cold, 0.95),
      quantile(warm, 0.5),
      quantile(warm, 0.95),
    ].map((time) => time.toFixed(1).padStart(7));
    console.log(`${question.padEnd(54)}${a}${b}              ${c}${d}`);
  }
  await app.close();
}

/** What PostgreSQL itself counted: whether any question read the whole table, and which indexes answered. */
async function checkPlans(owner: DataSource): Promise<void> {
  const [table]: { scans: number }[] = await owner.query(
    "SELECT seq_scan::int AS scans FROM pg_stat_user_tables WHERE relname = 'transactions'",
  );
  const indexes: { name: string; scans: number }[] = await owner.query(
    `SELECT indexrelname AS name, idx_scan::int AS scans FROM pg_stat_user_indexes
     WHERE relname IN ('transactions', 'spend_daily', 'spend_monthly') AND idx_scan > 0 ORDER BY 2 DESC`,
  );
  console.log(`\nsequential scans of transactions: ${table?.scans}`);
  console.log(`index scans: ${indexes.map(({ name, scans }) => `${name} ${scans}`).join(', ')}`);
  if (table?.scans !== 0) process.exitCode = 1;
}
