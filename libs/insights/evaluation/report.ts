import { SHAPES } from './histories.js';
import { LENGTHS } from './sample.js';
import { type Score, shared } from './score.js';
import { countOf, difference, intervals, matrix, methodsOf, overall, verdict } from './tables.js';
import type { Coverage } from './try-users.js';
import { type PublicFindings, reportPublic } from './series/report-public.js';

/** All that an evaluation found. */
export interface Findings {
  histories: number;
  scores: readonly Score[];
  slowScores: readonly Score[];
  coverage: readonly Coverage[];
  real: PublicFindings;
  /** Of the training of the LSTM. */
  training: { histories: number; seconds: number };
}

/** The page docs/forecast-eval.md. */
export function report({ histories, scores, slowScores, coverage, real, training }: Findings): string {
  const of = (group: string) => real.scores.filter(({ sample }) => sample.shape === group);
  return `# How good the forecasts are

\`npm run eval:forecast\` prints and rewrites this page. ${histories} histories are generated (seeded, nine shapes), cut to
each length of ${LENGTHS.join(', ')} full months, and the four months after them forecast: the running one and the next three.
MASE below 1 beats repeating last month's change; sMAPE and WAPE are shares; ms is one forecast of one series.
Generated histories show which method suits which shape, not how regular anybody's spending is. Real series follow
further down; none of them is spending.

## The ladder beside the baselines
The median of 12 months stays unless another method forecast at least ten past months again, and missed by more than
5 % and more than one standard error less; with less than 24 months of history, seven past months, half the error and
two standard errors. "Worse" is against the better of the two baselines.

${verdict(scores, 'months', LENGTHS.map(String))}

${verdict(scores, 'shape', Object.keys(SHAPES))}

Nobody knows a shape beforehand: on steady and lumpy spending choosing costs a little, on seasons it gains less than
always taking last year's month would, which loses much more elsewhere.

## All methods, all histories
${overall(scores)}

## The LSTM
One layer of 24 cells over the last 36 months (each scaled by the median, with its place in the year), then a linear
layer for the four months. It was trained on ${training.histories} histories of the same shapes with another seed, each seen once, for
${Math.round(training.seconds)} s of one core, towards the error that MASE measures. So it knows how these histories are made, which no method that
sees only one user's months can. It would join the ladder with an error more than 5 % smaller than the ladder's on
these histories and on the real series. The difference in MASE is:

| | against the ladder |
| --- | ---: |
| generated histories | ${difference(scores, 'LSTM')} |
| real series | ${difference(real.scores, 'LSTM')} |
${real.groups.map((group) => `| of these: ${group} | ${difference(of(group), 'LSTM')} |`).join('\n')}

It is a little better where months are noisy, and far off where a level creeps on with next to no noise, which it was
not trained on. That is not enough, so it stays in this evaluation
(\`libs/insights/evaluation/lstm\`), and there is no export of it.

## MASE by months of history
${matrix(scores, 'months', LENGTHS.map(String))}

## MASE by shape
${matrix(scores, 'shape', Object.keys(SHAPES))}

## WAPE by months of history
${matrix(scores, 'months', LENGTHS.map(String), 'wape')}

## Beside AutoETS, MSTL and Prophet
On other histories, of 24 and 36 months; Prophet gets monthly totals. Those that every method could be fitted to,
which leaves out most fixed prices:

${overall(shared(slowScores))}

Fitted, of ${Math.max(...methodsOf(slowScores).map((name) => countOf(slowScores, name)))} histories: ${methodsOf(
    slowScores,
  )
    .filter((name) => !methodsOf(scores).includes(name))
    .map((name) => `${name} ${countOf(slowScores, name)}`)
    .join(', ')}; the rest are too short or their optimiser gives up, most often on fixed prices.
An answer that tries AutoETS and MSTL on every category takes that many milliseconds twelve times, so they and
Prophet are not asked by default: \`forecast(input, [...OWN_METHODS, await loadAutoEts()])\` asks them.

${reportPublic(real)}
## Intervals and time
Share of held-out months inside, for users of twelve categories each, and ms for a whole answer. Where in a month
money is spent is drawn at random for all alike, so the month-end columns check the arithmetic, not people's habits.
${intervals(coverage)}
`;
}
