import { cpus, release, totalmem, type } from 'node:os';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTS } from './faults/index.js';
import { COUNTS } from './judge.js';
import type { Result } from './results.js';
import type { Outcome } from './run.js';

const FILE = join('docs', 'reliability-report.md');

/** Writes what is known of every size and fault into docs/reliability-report.md. */
export function writeReport(results: Record<string, Result>): void {
  writeFileSync(FILE, `${[...head(), ...sizes(results), ...matrix(results)].join('\n')}\n`);
}

function head(): string[] {
  const gib = Math.round(totalmem() / 1024 ** 3);
  return [
    '# Reliability report',
    '',
    '`npm run chaos` writes this file, from what reliability-report.json keeps of each run; [delivery.md](delivery.md) says what is',
    'promised and how a run is made.',
    '',
    `Machine: ${cpus().length} processors, ${gib} GiB of memory, ${type()} ${release()}, Node ${process.versions.node}; every`,
    'process, both servers, the load and the wires between them share it.',
    '',
    'A row passes when lost, duplicated, unexpected, wrong and leaked are 0, all queues are empty, dead letters are exactly',
    'those that were planted, every service is ready again, every answer was 202, an expected 4xx, or 429 or 503 with',
    '`Retry-After`, and none took more than 6 s (but for F08, where the gateway itself is paused).',
    '',
  ];
}

function sizes(results: Record<string, Result>): string[] {
  const runs = ['S', 'L'].flatMap((id) => results[id] ?? []);
  if (!runs.length) return [];
  const columns = [...COUNTS, 'leaked', 'slowest answer', 'quiet after'];
  return [
    '## Everything at once',
    '',
    `| size | result | ${columns.join(' | ')} |`,
    `| --- | --- |${' ---: |'.repeat(columns.length)}`,
    ...runs.map(({ id, title, outcome }) => {
      const seen = outcome!;
      const cells = [
        ...COUNTS.map((name) => seen[name].toLocaleString('en')),
        seen.leaked.length,
        `${seen.slowestMs} ms`,
        `${seen.seconds} s`,
      ];
      return `| ${id}: ${title} | ${verdict(seen)} | ${cells.join(' | ')} |`;
    }),
    '',
    ...runs.map(({ id, date, commit, seed }) => `${id}: seed ${seed}, ${date}, commit ${commit}.`),
    '',
  ];
}

function matrix(results: Record<string, Result>): string[] {
  const rows = FAULTS.flatMap(({ id, title }) => {
    const parts = Object.values(results).filter((result) => result.id === id);
    return (parts.length ? parts : [undefined]).map(
      (result) => `| ${id} | ${result?.title ?? title} | ${lineOf(result)} |`,
    );
  });
  return ['## One fault at a time', '', '| # | fault | result |', '| --- | --- | --- |', ...rows];
}

function lineOf(result: Result | undefined): string {
  if (!result) return 'not run yet';
  const { cannot, broke, outcome, seed, commit, date } = result;
  if (cannot) return `cannot run here: ${cannot}`;
  if (broke)
    return `**failed** (no verdict: ${broke.replace(/\s+/g, ' ')}): seed ${seed}, ${date}, ${commit}`;
  const seen = outcome!;
  const counts = COUNTS.filter((name) => seen[name] > 0 || name === 'lost' || name === 'duplicated');
  const facts = [
    ...counts.map((name) => `${name} ${seen[name].toLocaleString('en')}`),
    ...(seen.dead ? [`dead letters ${seen.dead}`] : []),
    `slowest answer ${seen.slowestMs} ms`,
    `quiet after ${seen.seconds} s`,
    ...Object.entries(seen.notes).map(([name, value]) => `${name} ${value}`),
    `seed ${seed}`,
    `${date}, ${commit}`,
  ];
  return `${verdict(seen)}: ${facts.join(', ')}`;
}

function verdict({ passed, problems }: Outcome): string {
  return passed ? 'passed' : `**failed** (${problems.join('; ')})`;
}
