export type Cell = string | number | null;

// A spreadsheet would run these as formulas.
const FORMULA = /^[=+@\t\r]|^-(?![\d.]+$)/;

/** Writes rows as CSV (RFC 4180) that spreadsheets open as UTF-8. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
