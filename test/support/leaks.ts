import { MARKERS, type Marker } from './markers.js';

/** The markers that a place shows, as `TYPE value`; long numbers are also looked for without their separators. */
export function leaks(place: string): string[] {
  const bare = place.replace(/[\s-]/g, '');
  return MARKERS.filter((marker) => {
    const digits = marker.value.replace(/[\s-]/g, '');
    return shows(place, telling(marker)) || (/^\d{10,}$/.test(digits) && shows(bare, digits));
  }).map(({ type, value }) => `${type} ${value}`);
}

/** Eight digits occur by chance inside the many digits of a probability, but not with other characters around them. */
function shows(place: string, words: string): boolean {
  for (let at = place.indexOf(words); at >= 0; at = place.indexOf(words, at + 1)) {
    const before = place.slice(Math.max(0, at - 2), at);
    const after = place.charAt(at + words.length);
    const isPartOfNumber = /^\d/.test(words) && (/[\d]$|\d\.$/.test(before) || /\d/.test(after));
    if (!isPartOfNumber) return true;
  }
  return false;
}

/** Four digits occur by chance in ids and metrics; together with what stands beside them in the SMS, they do not. */
function telling({ value, text }: Marker): string {
  if (value.length >= 8) return value;
  const start = text.indexOf(value);
  return start > 0
    ? text.slice(Math.max(0, start - 6), start + value.length)
    : text.slice(0, value.length + 6);
}
