import { wilson } from './wilson.js';

/** So many of so many. */
export interface Tally {
  hits: number;
  of: number;
}

/** The cells of a tally: its name, hits, out of, share and the share's 95 % interval. */
export function tallyLine(name: string, { hits, of }: Tally): string[] {
  const interval = of === 0 ? '' : wilson(hits, of).map(share).join(' – ');
  return [name, String(hits), String(of), percent({ hits, of }), interval];
}

/** `0.973` as `97.3 %`. */
export const share = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** A tally as `97.31 %`; a dash when nothing was counted. */
export const percent = ({ hits, of }: Tally): string =>
  of === 0 ? '–' : `${((hits / of) * 100).toFixed(2)} %`;

/** Rows of cells as text: the first column to the left, the others to the right. */
export function table(rows: readonly string[][]): string {
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
