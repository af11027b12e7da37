import { leaks } from '#test/support/leaks.js';
import type { Entry } from './ledger.js';
import { smsOf } from './messages.js';
import type { Expected, Oracle } from './oracle.js';
import type { Rig } from './rig.js';

/** What became of everything that a run sent. */
export interface Verdict {
  attempted: number;
  accepted: number;
  /** An attempt had an unknown outcome, whatever came of the next. */
  unknown: number;
  /** Accepted, and without a result. */
  lost: number;
  /** More than one result. */
  duplicated: number;
  /** A result of what was never sent, or of what was refused only. */
  unexpected: number;
  /** Unknown, and with a result. */
  recovered: number;
  /** The result is not what the pure functions say. */
  wrong: number;
  /** Accepted submissions that are not done. */
  unfinished: number;
  /** Personal data in clear, by place. */
  leaked: string[];
}

/** What of a verdict is told of every run. */
export const COUNTS = [
  'attempted',
  'accepted',
  'unknown',
  'recovered',
  'lost',
  'duplicated',
  'unexpected',
  'wrong',
] as const;

interface Row {
  externalId: string;
  maskedText: string;
  amount: string | null;
  category: string | null;
}

const RESULTS = `
  SELECT external_id AS "externalId", masked_text AS "maskedText", amount::text, category
  FROM transactions WHERE external_id LIKE $1
`;

/** Compares the ledger of a run with the database and the oracle, and looks for personal data wherever it could be. */
export async function judge(
  rig: Rig,
  oracle: Oracle,
  { run, perRequest, entries }: { run: string; perRequest: number; entries: readonly Entry[] },
): Promise<Verdict> {
  const requestsOf = (kind: Entry['kind']) =>
    new Set(entries.filter((entry) => entry.kind === kind).map(({ request }) => request));
  const smsOfAll = (requests: ReadonlySet<number>) =>
    [...requests].flatMap((request) =>
      Array.from({ length: perRequest }, (_, i) => request * perRequest + i),
    );
  const accepted = smsOfAll(requestsOf('accepted'));
  const unknown = smsOfAll(requestsOf('unknown'));
  const rows = await rig.database.query<Row>(RESULTS, [`${run}:%`]);
  const counts = new Map<number, number>();
  for (const { externalId } of rows) {
    const n = numberIn(externalId);
    counts.set(n, (counts.get(n) ?? 0) + 1);
  }
  const possible = new Set([...accepted, ...unknown]);
  const ids = new Set(entries.flatMap((entry) => (entry.kind === 'accepted' ? [entry.id] : [])));
  return {
    attempted: requestsOf('attempt').size * perRequest,
    accepted: accepted.length,
    unknown: unknown.length,
    lost: accepted.filter((n) => !counts.has(n)).length,
    duplicated: [...counts.values()].filter((count) => count > 1).length,
    unexpected: [...counts.keys()].filter((n) => !possible.has(n)).length,
    recovered: unknown.filter((n) => counts.has(n)).length,
    wrong: await countWrong(rows, oracle, run),
    unfinished: await countUnfinished(rig, [...ids]),
    leaked: await leaksIn(rig),
  };
}

const numberIn = (externalId: string) => Number(externalId.slice(externalId.indexOf(':') + 1));

const BATCH = 500;

async function countWrong(rows: readonly Row[], oracle: Oracle, run: string): Promise<number> {
  let wrong = 0;
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const texts = batch.map(({ externalId }) => smsOf(run, numberIn(externalId)));
    const expected = await oracle.expect(texts);
    wrong += batch.filter((row, i) => !isSame(row, expected[i]!)).length;
  }
  return wrong;
}

function isSame(row: Row, expected: Expected): boolean {
  const amount = (value: string | null) => value?.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  return (
    row.maskedText === expected.maskedText &&
    amount(row.amount) === amount(expected.amount) &&
    row.category === expected.category
  );
}

async function countUnfinished(rig: Rig, ids: readonly string[]): Promise<number> {
  const [row] = await rig.database.query<{ done: string }>(
    'SELECT count(*) AS done FROM submissions WHERE id = ANY ($1) AND completed_at IS NOT NULL AND failed = 0',
    [ids],
  );
  return ids.length - Number(row!.done);
}

async function leaksIn(rig: Rig): Promise<string[]> {
  const places = {
    logs: rig.pipeline.logs,
    database: await rig.database.dump(),
    'files of the broker': await rig.brokerFiles(),
  };
  return Object.entries(places).flatMap(([place, text]) => leaks(text).map((leak) => `${leak} in ${place}`));
}
