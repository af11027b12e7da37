const MINUTE = 60_000;
const DAY = 86_400_000;
const MEMO_LIMIT = 10_000;
const formats = new Map<string, Intl.DateTimeFormat | undefined>();
/** Offsets of days without a change of clocks, by zone and day: Intl is too slow to be asked for every SMS. */
const memo = new Map<string, Map<number, number>>();

function daysOf(timeZone: string): Map<number, number> {
  let days = memo.get(timeZone);
  if (!days) {
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(timeZone, (days = new Map()));
  }
  return days;
}

/** Minutes east of UTC that hold in a zone at an instant (ms since 1970); undefined for a zone IANA does not know. */
export function offsetAt(timeZone: string, instant: number): number | undefined {
  const day = Math.floor(instant / DAY);
  const days = daysOf(timeZone);
  const known = days.get(day);
  if (known !== undefined) return known;
  const format = formatOf(timeZone);
  if (!format) return undefined;
  const [start, end] = [read(format, day * DAY), read(format, (day + 1) * DAY)];
  if (start !== end) return read(format, instant);
  if (days.size >= MEMO_LIMIT) days.clear();
  days.set(day, start);
  return start;
}

/** The offset that holds when the clocks of a zone show `wallClock` (ms since 1970, as if it were UTC). */
export function offsetOf(timeZone: string, wallClock: number): number | undefined {
  const guess = offsetAt(timeZone, wallClock);
  // Beside a change of clocks the guess can be an hour off; the second look is at the real instant.
  return guess === undefined ? undefined : offsetAt(timeZone, wallClock - guess * MINUTE);
}

/** `+05:30` for 330. */
export function formatOffset(minutes: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(absolute / 60)}:${two(absolute % 60)}`;
}

/** An instant as the clocks of a zone show it: `2026-09-12T00:00:00.000+05:30`; in UTC when the zone is unknown. */
export function isoInZone(instant: Date, timeZone: string): string {
  const minutes = offsetAt(timeZone, instant.getTime()) ?? 0;
  return new Date(instant.getTime() + minutes * MINUTE).toISOString().replace('Z', formatOffset(minutes));
}

/** The day on which an instant (ms since 1970) falls in a zone: `2026-09-12`; in UTC when the zone is unknown. */
export function dayInZone(instant: number, timeZone: string): string {
  return new Date(instant + (offsetAt(timeZone, instant) ?? 0) * MINUTE).toISOString().slice(0, 10);
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) {
    if (formats.size >= MEMO_LIMIT) formats.clear();
    formats.set(timeZone, createFormat(timeZone));
  }
  return formats.get(timeZone);
}

function createFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined; // RangeError: no such zone
  }
}

/** `GMT` is 0, `GMT+05:30` is 330. */
function read(format: Intl.DateTimeFormat, instant: number): number {
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const east = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -east : east;
}
