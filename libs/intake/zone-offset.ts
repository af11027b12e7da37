const formats = new Map<string, Intl.DateTimeFormat>();

/** The offset that holds in a zone when its clocks show `localAsUtc`, as `+05:30`. */
export function offsetOf(timeZone: string, localAsUtc: number): string {
  const first = offsetAt(timeZone, localAsUtc);
  // Beside a clock change the first guess can be an hour off; the second is taken at the real instant.
  return offsetAt(timeZone, Date.parse(new Date(localAsUtc).toISOString().replace('Z', first)));
}

/** The offset of a zone at an instant, as `+05:30`. */
export function offsetAt(timeZone: string, instant: number): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value;
  // `GMT` for UTC, else `GMT+05:30`.
  return name?.slice(3) || '+00:00';
}

/** An instant as the clocks of a zone show it: `2026-09-12T00:00:00.000+05:30`. */
export function isoInZone(instant: Date, timeZone: string): string {
  const offset = offsetAt(timeZone, instant.getTime());
  const [hours, minutes] = offset.slice(1).split(':').map(Number);
  const shift = (hours! * 60 + minutes!) * (offset.startsWith('-') ? -60_000 : 60_000);
  return new Date(instant.getTime() + shift).toISOString().replace('Z', offset);
}
