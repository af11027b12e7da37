import { percent, table, tallyLine } from '#libs/evaluation/table.js';
import type { Failure, Measure, Score } from './score.js';

/** Read from tokens of masking, so that without masking there is nothing to read. */
const OF_TOKENS: ReadonlySet<Measure> = new Set(['account', 'reference']);

/** The figures of a score as a table, beside those of the same texts unmasked. */
export function report(masked: Score, unmasked: Score): string {
  const head = [`${masked.rows} messages`, 'right', 'of', 'share', '95 % interval', 'unmasked'];
  const lines = [...masked.tallies].map(([measure, tally]) => [
    ...tallyLine(measure, tally),
    OF_TOKENS.has(measure) ? '' : percent(unmasked.tallies.get(measure) ?? { hits: 0, of: 0 }),
  ]);
  return table([head, ...lines]);
}

/** The failures as text, no more than `limit`, of one measure if named; the last line says how many are left out. */
export function failureText(all: readonly Failure[], limit: number, only?: string): string {
  const wanted = all.filter(({ mistakes }) => !only || mistakes.some(({ measure }) => measure === only));
  const blocks = wanted
    .slice(0, limit)
    .map(({ row, fields, mistakes }) =>
      [
        `${row.id}  (${fields.kind}: ${fields.kindReason})`,
        `  text  ${JSON.stringify(row.text)}`,
        ...mistakes.map(
          ({ measure, expected, found }) => `  ${measure}: ${found}, should be ${JSON.stringify(expected)}`,
        ),
      ].join('\n'),
    );
  const left = wanted.length - blocks.length;
  if (left > 0) blocks.push(`${left} more failures: --failures ${wanted.length} shows all.`);
  return [`${wanted.length} failures`, ...blocks].join('\n');
}
