/** Names a column or JSON field may have, the preferred first. */
export const COLUMN_NAMES = {
  text: ['sms_text', 'text', 'message', 'body', 'sms', 'content', 'masked_text', 'maskedtext'],
  sender: ['sender', 'address', 'from'],
  receivedAt: ['received_at', 'receivedat', 'date', 'timestamp'],
  externalId: ['external_id', 'externalid', 'id'],
} as const;
type Field = keyof typeof COLUMN_NAMES;
const FIELDS = Object.keys(COLUMN_NAMES) as Field[];

/** Headers that a person named for fields, in place of those that everybody knows. */
export type ChosenColumns = { readonly [F in Exclude<Field, 'externalId'>]?: string };

/** Where each field of an item stands among the names of a header. */
export type Columns = { [F in Field]?: number };

const normal = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/** Finds the chosen and the known columns in a header; undefined when none holds the text. */
export function findColumns(
  header: readonly string[],
  chosen: ChosenColumns = {},
): (Columns & { text: number }) | undefined {
  const names = header.map(normal);
  const columns: Columns = {};
  for (const field of FIELDS) {
    const wanted = field === 'externalId' ? undefined : chosen[field];
    const known: readonly string[] = wanted === undefined ? COLUMN_NAMES[field] : [normal(wanted)];
    const name = known.find((one) => names.includes(one));
    if (name !== undefined) columns[field] = names.indexOf(name);
  }
  return columns.text === undefined ? undefined : { ...columns, text: columns.text };
}

/** The chosen columns that a header lacks. */
export function missingColumns(header: readonly string[], chosen: ChosenColumns): string[] {
  const names = header.map(normal);
  return Object.values(chosen).filter((wanted) => !names.includes(normal(wanted)));
}

/** Takes the fields of an item out of a row; a file may hold any other columns. */
export function pickFields(columns: Columns, cells: readonly unknown[]): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const cell = columns[field] === undefined ? undefined : cells[columns[field]];
    if (cell === undefined) continue;
    item[field] = field === 'text' || typeof cell === 'object' ? cell : String(cell).trim();
  }
  return item;
}
