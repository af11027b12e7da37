import type { Alert } from './alert.js';

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** When the money moved, or the SMS came if it does not say. */
export const movedAt = ({ occurredAt, receivedAt }: Alert): number => occurredAt ?? receivedAt;

/** Milliseconds between the moments that two alerts name, or between their arrivals where either names only a day. */
export function minutesApart(a: Alert, b: Alert): number {
  const both = a.isTimed && b.isTimed && a.occurredAt !== null && b.occurredAt !== null;
  return Math.abs(both ? a.occurredAt! - b.occurredAt! : a.receivedAt - b.receivedAt) / MINUTE;
}

/** Whole days between two alerts, as far as they say. */
export const daysApart = (a: Alert, b: Alert): number => Math.abs(movedAt(a) - movedAt(b)) / DAY;
