import type { Score, Tally } from './score.js';
import { checkTargets, type Verdict } from './targets.js';
import { wilson } from './wilson.js';

/** The figures of a score as tables to read. */
export function report(score: Score): string {
  const overall = [
    line('leak recall', score.recall),
    line('precision', score.precision),
    line('perfect messages', score.perfect),
    line('perfect, hints counted', score.perfectWithHints),
    line('texts without personal data: damaged', score.cleanRows),
    line('  their letters and digits: lost', score.cleanCharacters),
    line('negatives broken', score.brokenNegatives),
  ];
  return [
    table([HEAD('type', 'caught'), ...sorted(score.recallByType)]),
    table([HEAD('kept', 'damaged'), ...sorted(score.damageByKind)]),
    table([HEAD(`${score.rows} messages`, 'so many'), ...overall]),
    table([['target', 'is', '', '', 'shall be', ''], ...checkTargets(score).map(verdictLine)]),
  ].join('\n\n');
}

/** One line about one file among several. */
export function summary(file: string, { rows, recall, precision, perfect }: Score): string {
  return `${file}: ${rows} messages, leak recall ${percent(recall)}, precision ${percent(precision)}, perfect ${percent(perfect)}`;
}

const HEAD = (name: string, hits: string): string[] => [name, hits, 'of', 'share', '95 % interval'];

const line = (name: string, { hits, of }: Tally): string[] => {
  const interval = of === 0 ? '' : wilson(hits, of).map(share).join(' – ');
  return [name, String(hits), String(of), percent({ hits, of }), interval];
};

const sorted = (tallies: Record<string, Tally>): string[][] =>
  Object.entries(tallies)
    .sort(([nameA, a], [nameB, b]) => b.of - a.of || (nameA < nameB ? -1 : 1))
    .map(([name, tally]) => line(name, tally));

function verdictLine({ name, hits, of, atLeast, atMost, met }: Verdict): string[] {
  const limit = atLeast === undefined ? `<= ${share(atMost ?? 0)}` : `>= ${share(atLeast)}`;
  const verdict = met === undefined ? 'not counted' : met ? 'met' : 'MISSED';
  return [name, String(hits), String(of), percent({ hits, of }), limit, verdict];
}

const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
const percent = ({ hits, of }: Tally): string => (of === 0 ? '–' : `${((hits / of) * 100).toFixed(2)} %`);

/** The first column to the left, the others to the right. */
function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
