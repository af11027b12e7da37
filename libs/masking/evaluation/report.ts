import { percent, share, table, tallyLine, type Tally } from '#libs/evaluation/table.js';
import type { Score } from './score.js';
import { checkTargets, type Verdict } from './targets.js';

/** The figures of a score as tables to read. */
export function report(score: Score): string {
  const overall = [
    tallyLine('leak recall', score.recall),
    tallyLine('precision', score.precision),
    tallyLine('perfect messages', score.perfect),
    tallyLine('perfect, hints counted', score.perfectWithHints),
    tallyLine('texts without personal data: damaged', score.cleanRows),
    tallyLine('  their letters and digits: lost', score.cleanCharacters),
    tallyLine('negatives broken', score.brokenNegatives),
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

const sorted = (tallies: Record<string, Tally>): string[][] =>
  Object.entries(tallies)
    .sort(([nameA, a], [nameB, b]) => b.of - a.of || (nameA < nameB ? -1 : 1))
    .map(([name, tally]) => tallyLine(name, tally));

function verdictLine({ name, hits, of, atLeast, atMost, met }: Verdict): string[] {
  const limit = atLeast === undefined ? `<= ${share(atMost ?? 0)}` : `>= ${share(atLeast)}`;
  const verdict = met === undefined ? 'not counted' : met ? 'met' : 'MISSED';
  return [name, String(hits), String(of), percent({ hits, of }), limit, verdict];
}
