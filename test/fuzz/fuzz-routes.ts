import * as fc from 'fast-check';
import { readBackup } from './backups.js';
import { AnswerCheck } from './check-answer.js';
import { type Document, routesOf } from './document.js';
import { Findings } from './findings.js';
import { type FuzzRequest, type Known, requestsOf } from './requests.js';
import { sweepOf } from './sweep.js';

export interface RouteRun {
  url: string;
  /** Random ones. */
  requests: number;
  seed: number;
  /** Of the sweep through all fields, each so many-th request is sent; none by default. */
  sweepStep?: number;
}

export interface RouteReport {
  requests: number;
  seconds: number;
  /** Answers by status. */
  statuses: Record<string, number>;
  /** Milliseconds; of the slowest answer, also which it was. */
  slowest: { ms: number; what: string };
  findings: Findings;
}

const AT_ONCE = 4;
const PATIENCE_MS = 60_000;

/** Sends made-up requests to every route of a running API, and checks every answer against its own document. */
export async function fuzzRoutes({ url, requests, seed, sweepStep }: RouteRun): Promise<RouteReport> {
  const document = (await (await fetch(`${url}/docs-json`)).json()) as Document;
  const check = new AnswerCheck(document);
  const report: RouteReport = {
    requests: 0,
    seconds: 0,
    statuses: {},
    slowest: { ms: 0, what: '' },
    findings: new Findings(),
  };
  const known = { ids: await makeIds(url), backup: await readBackup(url) };
  const routes = routesOf(document);
  const random = fc.sample(requestsOf(document, routes, known), { numRuns: requests, seed });
  const sweep =
    sweepStep === undefined ? [] : everyNth([...sweepOf(document, routes, known)], sweepStep, seed);
  const all = [...sweep, ...random];
  report.requests = all.length;
  const started = performance.now();
  const queue = all.values();
  const worker = async () => {
    for (const request of queue) await tryOne(url, request, check, report);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  report.seconds = (performance.now() - started) / 1000;
  return report;
}

/** Another part of the whole with another seed. */
const everyNth = <T>(all: readonly T[], step: number, seed: number): T[] =>
  all.filter((_, at) => (at + seed) % step === 0);

async function tryOne(
  url: string,
  request: FuzzRequest,
  check: AnswerCheck,
  report: RouteReport,
): Promise<void> {
  const { route, path, headers, body } = request;
  const name = `${route.method} ${route.path}`;
  const started = performance.now();
  const shown = () => JSON.stringify({ path, headers, body: typeof body === 'string' ? body : body?.length });
  try {
    const answer = await fetch(url + path, {
      method: route.method,
      headers,
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'manual',
      ...(body !== undefined && { body }),
    });
    const text = await answer.text();
    const { status } = answer;
    report.statuses[status] = (report.statuses[status] ?? 0) + 1;
    const problem = check.problemOf(route, { status, type: answer.headers.get('content-type') ?? '', text });
    if (problem)
      report.findings.add(`${name}: ${status}: ${problem}`, () => `${shown()} gave ${text.slice(0, 300)}`);
  } catch (failure) {
    report.findings.add(`${name}: no answer: ${(failure as Error).name}`, shown);
  }
  const ms = Math.round(performance.now() - started);
  if (ms > report.slowest.ms) report.slowest = { ms, what: name };
}

/** Makes one of everything there is, so that requests can ask for what exists. */
async function makeIds(url: string): Promise<Known['ids']> {
  const post = async (path: string, body: unknown): Promise<{ id: string }> => {
    const headers = { 'content-type': 'application/json', prefer: 'wait=20' };
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  };
  const texts = [
    'Rs 349 debited from A/c XX4821 to ZOMATO on 12-09-2026',
    'Rs 90 paid to METRO RAIL via UPI',
    'OTP is 482911',
  ];
  const { id: submission } = await post('/v1/submissions', { items: texts.map((text) => ({ text })) });
  const list = await fetch(`${url}/v1/transactions`).then((answer) => answer.json());
  const { items } = list as { items: { id: string }[] };
  const condition = { field: 'merchant', operator: 'is', value: 'Nobody' };
  const rule = { name: 'fuzz', match: 'all', conditions: [condition], action: { category: 'other' } };
  const budget = { category: 'fuel', currency: 'INR', amount: '10.00' };
  return {
    submissions: [submission],
    transactions: items.map(({ id }) => id),
    rules: [(await post('/v1/rules', rule)).id],
    budgets: [(await post('/v1/budgets', budget)).id],
    categories: ['food_dining', (await post('/v1/categories', { name: 'Fuzz' })).id],
    'api-keys': [(await post('/v1/api-keys', { name: 'fuzz' })).id],
    anomalies: ['category-over.0.0'],
  };
}
