const MINUTE = 60_000;
const DAY = 86_400_000;
const MEMO_LIMIT = 10_000;
const formats = new Map<string, Intl.DateTimeFormat | null>();
const memo = new Map<string, number>();

function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  let format = formats.get(timeZone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    } catch {
      format = null; // not a zone of IANA
    }
    if (formats.size < MEMO_LIMIT) formats.set(timeZone, format);
  }
  return format;
}

/** Minutes east of UTC at an instant. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const found = /^GMT([+-])(\d{2}):(\d{2})/.exec(name); // GMT+05:30
  if (!found) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}

/** The offset of a day that has no change of clocks is asked for once. */
function offset(timeZone: string, format: Intl.DateTimeFormat, wallClock: number): number {
  const day = Math.floor(wallClock / DAY);
  const key = `${timeZone} ${day}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const [start, end] = [offsetAt(format, (day - 1) * DAY), offsetAt(format, (day + 2) * DAY)];
  if (start === end) {
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(key, start);
    return start;
  }
  return offsetAt(format, wallClock - offsetAt(format, wallClock) * MINUTE);
}

/** ISO 8601 of a wall-clock time (milliseconds as if it were UTC) in a zone, `2023-09-10T14:30:00+05:30`; null for no zone. */
export function isoInZone(wallClock: number, timeZone: string): string | null {
  const format = formatFor(timeZone);
  if (!format) return null;
  const minutes = offset(timeZone, format, wallClock);
  const two = (n: number): string => String(Math.abs(n)).padStart(2, '0');
  const sign = minutes < 0 ? '-' : '+';
  const zone = `${sign}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
  return `${new Date(wallClock).toISOString().slice(0, 19)}${zone}`;
}
