import { formatOffset, offsetOf } from '#libs/time-zone/zone-offset.js';
import type { WrittenDate } from './calendar.js';
import { civilDay, midnightOf } from './civil-day.js';
import type { WrittenTime } from './clock.js';
import { gapBefore, type Reading } from './reading.js';

const DAY = 86_400_000;
/** A text may be read a few hours before its day begins elsewhere; a later date is a due date or a mistake. */
const DAYS_AHEAD = 3;
const FIRST_DAY = Date.UTC(2000, 0, 1);
/** After these a date lies ahead or is no day of payment. */
const NOT_THEN = new Set(
  'due by before till until next valid expires expiry from upto vence limite'.split(' '),
);
const DATE_WORDS = new Set(
  'on dt dated date le el em dia pada tgl data ot v den am om dnia dne tarih tarihinde ngay luc vao tarehe petsa ที่ วันที่ dd'.split(
    ' ',
  ),
);

interface When {
  receivedAt: string | undefined;
  timeZone: string;
}

function isSane(clock: number, received: number): boolean {
  if (clock < FIRST_DAY) return false;
  return Number.isNaN(received) || clock <= received + DAYS_AHEAD * DAY;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1000;

function wallClock(midnight: number | null, time: WrittenTime | null): number | null {
  if (midnight === null || !time) return midnight;
  return midnight + time.hour * HOUR + time.minute * MINUTE + time.second * SECOND;
}

/** A date without a year is the last such day before the SMS came. */
function resolve(
  date: WrittenDate,
  time: WrittenTime | null,
  received: number,
  country?: string,
): number | null {
  const day = civilDay(date, country);
  const clockIn = (year: number): number | null => {
    const clock = wallClock(midnightOf(day, year), time);
    return clock !== null && isSane(clock, received) ? clock : null;
  };
  if (day.year !== null) return clockIn(day.year);
  if (Number.isNaN(received)) return null;
  const near = new Date(received).getUTCFullYear() - (day.jalali ? 621 : 0);
  return clockIn(near + 1) ?? clockIn(near) ?? clockIn(near - 1);
}

/** The time of day beside a date: `10-09-23 14:30`, `10-09-23 at 2:30 PM`, `14:30 10-09-23`. */
function timeBeside({ tokens }: Reading, at: number): WrittenTime | null {
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    const { kind, time } = tokens[i]!;
    if (time) return time;
    if (kind !== 'word') break;
  }
  for (let i = at - 1; i >= 0 && i >= at - 3 && !tokens[i + 1]!.stop; i--) {
    const { kind, time } = tokens[i]!;
    if (time) return time;
    if (kind !== 'word') break;
  }
  return null;
}

/** A short date such as `17-12` or `1/6` counts only where it is said or timed to be one. */
function isMeant(reading: Reading, at: number): boolean {
  const { date, text } = reading.tokens[at]!;
  const before = reading.tokens[at - 1];
  if (before?.kind === 'word' && NOT_THEN.has(before.norm)) return false;
  if (date!.year !== null || /\p{L}/u.test(text)) return true;
  return (before?.kind === 'word' && DATE_WORDS.has(before.norm)) || timeBeside(reading, at) !== null;
}

/** When the SMS says it happened, ISO 8601 with the zone's offset; a date alone stands for its midnight. */
export function occurredAt(reading: Reading, { receivedAt, timeZone }: When): string | null {
  const { tokens, dates, ignored, country } = reading;
  const received = receivedAt ? Date.parse(receivedAt) : Number.NaN;
  for (const at of dates) {
    const { date } = tokens[at]!;
    if (!date || ignored[at] || gapBefore(reading, at).includes('#') || !isMeant(reading, at)) continue;
    const clock = resolve(date, timeBeside(reading, at), received, country?.toUpperCase());
    if (clock !== null) return withOffset(clock, timeZone);
  }
  return null;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** A wall-clock time (ms, as if it were UTC) with the offset of its zone, `2023-09-10T14:30:00+05:30`; null for no zone. */
function withOffset(clock: number, timeZone: string): string | null {
  const minutes = offsetOf(timeZone, clock);
  if (minutes === undefined) return null;
  const at = new Date(clock);
  const day = `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
  const time = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
  return `${day}T${time}${formatOffset(minutes)}`;
}
