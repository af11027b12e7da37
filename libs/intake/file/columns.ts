/** Names a column or JSON field may have, the preferred first. */
export const COLUMN_NAMES = {
  text: ['sms_text', 'text', 'message', 'body', 'sms', 'content', 'masked_text', 'maskedtext'],
  sender: ['sender', 'address', 'from'],
  receivedAt: ['received_at', 'receivedat', 'date', 'timestamp'],
  externalId: ['external_id', 'externalid', 'id'],
} as const;
type Field = keyof typeof COLUMN_NAMES;
const FIELDS = Object.keys(COLUMN_NAMES) as Field[];

/** Where each field of an item stands among the names of a header. */
export type Columns = { [F in Field]?: number };

const normal = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/** Finds the known columns in a header; undefined when none holds the text. */
export function findColumns(header: readonly string[]): (Columns & { text: number }) | undefined {
  const names = header.map(normal);
  const columns: Columns = {};
  for (const field of FIELDS) {
    const name = COLUMN_NAMES[field].find((known) => names.includes(known));
    if (name !== undefined) columns[field] = names.indexOf(name);
  }
  return columns.text === undefined ? undefined : { ...columns, text: columns.text };
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
