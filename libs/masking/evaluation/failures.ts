import type { Judgement } from './judge.js';

/** A message that masking got wrong, each fault as `TYPE value`. */
export interface Failure {
  id: string;
  text: string;
  leaked: string[];
  damaged: string[];
  needless: string[];
  /** Spans that the row forbids by `type_absent`; most are needless, too. */
  forbidden: string[];
}

/** The messages that something is wrong with, in order of the files. */
export function failures(judgements: Judgement[]): Failure[] {
  return judgements
    .map(({ row: { id, text }, leaked, damaged, needless, forbidden }) => ({
      id,
      text,
      leaked: leaked.map(({ type, value }) => `${type} ${value}`),
      damaged: damaged.map(({ kind, value }) => `${kind} ${value}`),
      needless: needless.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
      forbidden: forbidden.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
    }))
    .filter(({ leaked, damaged, needless, forbidden }) =>
      [leaked, damaged, needless, forbidden].some((faults) => faults.length > 0),
    );
}

/** The failures as text, no more than `limit`; the last line says how many are left out. */
export function failureText(all: Failure[], limit: number): string {
  const blocks = all
    .slice(0, limit)
    .map((failure) =>
      [
        failure.id,
        `  text       ${JSON.stringify(failure.text)}`,
        ...(['leaked', 'damaged', 'needless', 'forbidden'] as const).flatMap((fault) =>
          failure[fault].map((what) => `  ${fault.padEnd(10)} ${JSON.stringify(what)}`),
        ),
      ].join('\n'),
    );
  const left = all.length - blocks.length;
  if (left > 0) blocks.push(`${left} more failures: --failures ${all.length} shows all.`);
  return [`${all.length} failures`, ...blocks].join('\n');
}
