import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');
const SQL =
  /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH|DECLARE|FETCH|CLOSE|SET|ALTER|CREATE|DROP|GRANT|REVOKE|LOCK|START)\s/;
/** A piece of SQL that stands in the same program: a constant, or what one of its functions makes of literals. */
const CONSTANT = /^(?:[A-Z][A-Z_]*|[a-zA-Z]+\('[^'`]*'(?:, '[^'`]*')?\))$/;
/** What else is put in, where it is made of our own names alone; each of these was looked at. */
const REVIEWED = new Map([
  ['libs/persistence/erasure.ts', ['table', 'place(table)']],
  // Literals that the driver has quoted, and constants of those who call.
  ['libs/persistence/with-tenant.ts', ['name', 'value', 'first', 'settingOf(setting)']],
  ['libs/persistence/submissions.ts', ['wanted']],
  ['libs/persistence/backups.ts', ['readRows(table)', 'rows']],
  // Tables and columns of backup-tables.ts, as all of this file is made of them.
  ['libs/persistence/backup-sql.ts', undefined],
  ['libs/persistence/insights/anomaly-facts.ts', ['isAlike']],
  // A whole number and one of three words; `by` is checked against PARTIES before.
  ['libs/persistence/insights/daily-totals.ts', ['bucketOf(bucketing)', 'month']],
  [
    'libs/persistence/insights/payment-totals.ts',
    [
      "bucketing ? bucketOf(bucketing) : 'NULL'",
      "bucketing ? 'month' : 'NULL'",
      'by',
      'first',
      'next',
      'parts(by, bucketing)',
      "parts('merchant', bucketing)",
      'order',
    ],
  ],
]);

/** Every source of the product, without its migrations, which take no input. */
function sources(): string[] {
  return ['libs', 'services', 'cli'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('spec.ts'))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .filter((path) => !/migrations\/|node_modules\/|testdata\/|^services\/web\//.test(path)),
  );
}

/** What is put into SQL in a program, other than constants, and statements that are glued together. */
function insertions(path: string): { found: string[]; statements: number } {
  const file = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ESNext);
  const isAllReviewed = REVIEWED.has(path) && !REVIEWED.get(path);
  const reviewed = REVIEWED.get(path) ?? [];
  const found: string[] = [];
  let statements = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) && SQL.test(node.head.text)) {
      statements += 1;
      const parts = node.templateSpans.map(({ expression }) => expression.getText(file));
      found.push(
        ...parts.filter((part) => !isAllReviewed && !CONSTANT.test(part) && !reviewed.includes(part)),
      );
    }
    if (ts.isStringLiteralLike(node) && SQL.test(node.text)) {
      statements += 1;
    }
    if (ts.isBinaryExpression(node) && ts.isStringLiteralLike(node.left) && SQL.test(node.left.text))
      found.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { found, statements };
}

describe('SQL', () => {
  const programs = sources().map((path) => ({ path, ...insertions(path) }));

  it('is put together from constants only; every value is a parameter', () => {
    expect(programs.reduce((sum, { statements }) => sum + statements, 0)).toBeGreaterThan(100);
    expect(programs.filter(({ found }) => found.length).map(({ path, found }) => ({ path, found }))).toEqual(
      [],
    );
  });

  it('sets nothing for longer than its transaction', () => {
    const lasting = sources().filter((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const statements = text.match(/['"`]\s*SET\s+\w+|set_config\([^)]*\)/g) ?? [];
      return statements.some(
        (statement) => !/SET\s+(LOCAL|TRANSACTION)$|set_config\(.*, true\)$/.test(statement),
      );
    });
    expect(lasting).toEqual([]);
  });
});
