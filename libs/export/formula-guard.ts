// What makes a spreadsheet take a cell for a formula; apostrophes before it are ours, or would be taken for ours.
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Puts an apostrophe before what a spreadsheet would run as a formula; numbers stay numbers. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** Takes the apostrophe of `guarded` away again. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
