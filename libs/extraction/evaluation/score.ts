import type { Fields } from '#libs/contracts/index.js';
import type { Tally } from '#libs/evaluation/table.js';
import type { Expected, ExpectedSms } from './expected-sms.js';
import { IS_RIGHT } from './is-right.js';

/** What is counted: every stated field, and whether transactions and others are told apart. */
export type Measure = 'transactions recognised' | 'non-transactions told apart' | keyof typeof IS_RIGHT;

/** A field that was read wrongly. */
export interface Mistake {
  measure: Measure;
  expected: string;
  found: string;
}

/** A text and what was read wrongly in it. */
export interface Failure {
  row: ExpectedSms;
  fields: Fields;
  mistakes: Mistake[];
}

/** The measures of an extraction over texts with expectations. */
export interface Score {
  rows: number;
  tallies: Map<Measure, Tally>;
  failures: Failure[];
}

/** Measures an extraction, given as a function from an SMS to its fields. */
export function score(rows: readonly ExpectedSms[], read: (sms: ExpectedSms) => Fields): Score {
  const tallies = new Map<Measure, Tally>();
  const failures: Failure[] = [];
  for (const row of rows) {
    const fields = read(row);
    const mistakes: Mistake[] = [];
    for (const [measure, right, expected, found] of checks(row.expect, fields)) {
      const tally = tallies.get(measure) ?? { hits: 0, of: 0 };
      tallies.set(measure, { hits: tally.hits + (right ? 1 : 0), of: tally.of + 1 });
      if (!right) mistakes.push({ measure, expected, found });
    }
    if (mistakes.length > 0) failures.push({ row, fields, mistakes });
  }
  return { rows: rows.length, tallies, failures };
}

type Check = [measure: Measure, right: boolean, expected: string, found: string];

/** The field that answers for a measure, where the name differs. */
const FOUND: Partial<Record<keyof typeof IS_RIGHT, (fields: Fields) => string | null>> = {
  date: ({ occurredAt }) => occurredAt,
  merchant: ({ merchant, counterparty }) => merchant ?? counterparty,
};

function checks(expect: Expected, fields: Fields): Check[] {
  const list: Check[] = [];
  if (expect.isTransaction !== undefined) {
    const measure = expect.isTransaction ? 'transactions recognised' : 'non-transactions told apart';
    const right = (fields.kind === 'transaction') === expect.isTransaction;
    list.push([measure, right, expect.isTransaction ? 'transaction' : 'something else', fields.kind]);
  }
  for (const [name, isRight] of Object.entries(IS_RIGHT)) {
    const field = name as keyof typeof IS_RIGHT;
    const expected = expect[field];
    if (expected === undefined) continue;
    const found = FOUND[field]?.(fields) ?? fields[field as keyof Fields] ?? null;
    const right = (isRight as (expected: unknown, fields: Fields) => boolean)(expected, fields);
    list.push([field, right, String(expected), String(found)]);
  }
  return list;
}
