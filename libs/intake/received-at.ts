import { formatOffset, offsetOf } from '#libs/time-zone/zone-offset.js';

// As 2026-11-23T10:15:00+05:30, 2026-11-23 10:15, 2026-11-23T10:15:00.123Z or 2026-11-23.
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(\.\d{1,9})?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;
// Milliseconds since 1970, as SMS backup apps write them.
const EPOCH_MS = /^\d{12,13}$/;
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2101, 0, 1);

/**
 * Reads ISO 8601 or epoch milliseconds as ISO 8601 with an offset; a time without offset is local to `timeZone`.
 * Undefined when it is neither, or not between 1970 and 2100.
 */
export function readReceivedAt(written: string, timeZone: string): string | undefined {
  if (EPOCH_MS.test(written))
    return within(Number(written)) ? new Date(Number(written)).toISOString() : undefined;
  const [, date, minute = '00:00', second = '00', fraction = '', offset] = ISO_TIME.exec(written) ?? [];
  if (date === undefined) return undefined;
  const local = `${date}T${minute}:${second}${fraction.slice(0, 4)}`;
  const asUtc = Date.parse(`${local}Z`);
  // Date.parse turns 30 February into 2 March.
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 10) !== date) return undefined;
  const zone = offset ? withColon(offset.toUpperCase()) : formatOffset(offsetOf(timeZone, asUtc) ?? 0);
  const instant = Date.parse(local + zone);
  return within(instant) ? local + zone : undefined;
}

const within = (instant: number) => instant >= EARLIEST && instant < LATEST;

const withColon = (offset: string) =>
  /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
