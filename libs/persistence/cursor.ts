/** Where a page ended: the sort key of its last row. */
export interface Cursor {
  movedAt: Date;
  id: string;
}

/** Thrown for a cursor that no page handed out. */
export class InvalidCursorError extends Error {
  constructor() {
    super('The cursor was not made by this API.');
  }
}

/** Makes the opaque text that clients hand back. */
export function encodeCursor({ movedAt, id }: Cursor): string {
  return Buffer.from(`${movedAt.toISOString()} ${id}`).toString('base64url');
}

/** Throws `InvalidCursorError`. */
export function decodeCursor(text: string): Cursor {
  const match = CURSOR.exec(Buffer.from(text, 'base64url').toString('latin1'));
  const movedAt = new Date(match?.[1] ?? Number.NaN);
  if (!match || Number.isNaN(movedAt.getTime())) throw new InvalidCursorError();
  return { movedAt, id: match[2]! };
}

// 2026-01-31T18:20:00.000Z 0190a6e4-7f3c-7b2a-9c51-3f6d2f0b8a11
const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
