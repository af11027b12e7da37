/** A column: its heading, how a row fills it, and whether it holds numbers. */
export interface Column<T> {
  heading: string;
  cell: (row: T) => string | number | null | undefined;
  right?: boolean;
}

/** Sets rows in aligned columns, as wide as their widest cell. */
export function formatTable<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const cells = rows.map((row) => columns.map(({ cell }) => printable(cell(row))));
  const widths = columns.map(({ heading }, i) =>
    Math.max(heading.length, ...cells.map((row) => row[i]!.length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((text, i) => (columns[i]!.right ? text.padStart(widths[i]!) : text.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [columns.map(({ heading }) => heading), ...cells].map(line).join('\n');
}

/** Control characters in an SMS must not reach the terminal. */
const printable = (value: string | number | null | undefined) =>
  String(value ?? '').replace(/\p{Cc}+/gu, ' ');
