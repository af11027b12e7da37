import type { Metrics } from '#libs/classifier/model-metadata.js';
import { CATEGORIES } from '#libs/contracts/index.js';
import { best, measure, reliability, type Answer } from '../metrics.js';

/** `0.9731` as `97.3 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const cell = (value: string | number, width = 10): string => String(value).padStart(width);
const confidence = (answer: Answer): number => answer.probabilities[best(answer)] ?? 0;
const isRight = (answer: Answer): boolean => best(answer) === answer.label;

/** `accuracy 91.2 %  macro-F1 0.9011  ECE 0.03  right among confidence 0.9 or more: 98.2 % of 310`. */
export function summaryLine(answers: readonly Answer[]): string {
  const { accuracy, macroF1, ece, size } = measure(answers, CATEGORIES);
  const sure = answers.filter((answer) => confidence(answer) >= 0.9);
  const right = sure.filter(isRight).length / Math.max(1, sure.length);
  return `${size} rows  accuracy ${percent(accuracy)}  macro-F1 ${macroF1.toFixed(3)}  ECE ${ece.toFixed(3)}  sure (0.9 and more) ${sure.length}, right ${percent(right)}`;
}

/** Precision, recall and F1 of each category that occurs. */
export function categoryLines(metrics: Metrics): string[] {
  const head = 'category'.padEnd(16) + ['precision', 'recall', 'F1', 'rows'].map((name) => cell(name)).join('');
  const rows = Object.entries(metrics.perClass)
    .filter(([, { size, precision }]) => size > 0 || precision > 0)
    .map(
      ([name, { precision, recall, f1, size }]) =>
        name.padEnd(16) +
        [precision, recall, f1].map((value) => cell(value.toFixed(3))).join('') +
        cell(size),
    );
  return [head, ...rows];
}

/** The pairs of categories that are taken for each other most often. */
export function confusionLines(answers: readonly Answer[], pairs: number): string[] {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    if (isRight(answer)) continue;
    const pair = `${CATEGORIES[answer.label]} taken for ${CATEGORIES[best(answer)]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, pairs)
    .map(([pair, count]) => `${cell(count, 5)}  ${pair}`);
}

/** Mean confidence beside the share that was right, by tenths of confidence. */
export function calibrationLines(answers: readonly Answer[]): string[] {
  const head = ['confidence', 'rows', 'mean', 'right'].map((name) => cell(name)).join('');
  const rows = reliability(answers)
    .filter(({ size }) => size > 0)
    .map(({ from, size, confidence: mean, accuracy }) =>
      [`${from.toFixed(1)}+`, size, percent(mean), percent(accuracy)].map((value) => cell(value)).join(''),
    );
  return [head, ...rows];
}

/** A summary for each group of answers, largest first. */
export function groupLines<T extends Answer>(answers: readonly T[], groupOf: (answer: T) => string): string[] {
  const groups = new Map<string, T[]>();
  for (const answer of answers) {
    const name = groupOf(answer);
    groups.set(name, [...(groups.get(name) ?? []), answer]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, of]) => `${name.padEnd(10)} ${summaryLine(of)}`);
}
