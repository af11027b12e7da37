import { matchAt, type Read } from './calendar.js';
import { digitsEnd } from './numbers.js';

/** A time of day as written. */
export interface WrittenTime {
  hour: number;
  minute: number;
  second: number;
}

const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.? ?m\b)?/iy; // 14:30, 9:05:07 PM, 2:30 p. m.
const AM_PM = /(\d{1,2})(?:[.:](\d{2}))?(?:[.:](\d{2}))? ?([ap])\.? ?m\b/iy; // 9.30 PM, 10AM
const SIGNED = /(\d{1,2}) ?[时時点點시] ?(?:(\d{1,2}) ?[分분])? ?(?:(\d{1,2}) ?[秒초])?/y; // 14时20分, 2시 30분
const LETTERED = /(\d{1,2}) ?h ?(\d{2})(?:(?:m|min)?(\d{2})s)?(?![\p{L}\d.,])/iuy; // 14h30
const NAMED = /(\d{1,2})\.(\d{2})(?:\.(\d{2}))? ?(?:wib|wita|wit|uhr|น|hrs)(?!\p{L})/iuy; // 14.30 WIB
/** Half of the day in words behind the time. */
const LATER = /:\d{2} ?(?:م|مساء|ب\.ظ|ch|ös|μμ)(?!\p{L})/iuy;
const EARLIER = /:\d{2} ?(?:ص|صباحا|ق\.ظ|sa|öö|πμ)(?!\p{L})/iuy;
const AFTERNOON = /(?:오후|下午|午後|晚上|傍晚) ?$/; // 오후 2:30
const FORENOON = /(?:오전|上午|午前|凌晨|早上) ?$/;

/** Which half of the day is said before or behind a time without AM or PM. */
function halfAround(text: string, at: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, at - 3), at);
  if (AFTERNOON.test(before)) return 'p';
  if (FORENOON.test(before)) return 'a';
  if (matchAt(LATER, text, end - 3)) return 'p';
  return matchAt(EARLIER, text, end - 3) ? 'a' : undefined;
}

/** Whether the character can stand behind the digits of an hour: `:`, `.`, the first letter of AM, PM or h, or a sign. */
const followsHour = (code: number): boolean =>
  code === 58 ||
  code === 46 ||
  code > 127 ||
  (code | 32) === 97 ||
  (code | 32) === 112 ||
  (code | 32) === 104;

function mayBeTime(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return followsHour(next === 32 ? text.charCodeAt(end + 1) : next);
}

/** Reads a time of day that starts at `at`. */
export function timeAt(text: string, at: number): Read<WrittenTime> | null {
  const hourEnd = digitsEnd(text, at, 3);
  if (hourEnd > at + 2 || !mayBeTime(text, hourEnd)) return null;
  const found =
    matchAt(CLOCK, text, at) ??
    matchAt(AM_PM, text, at) ??
    matchAt(SIGNED, text, at) ??
    matchAt(LETTERED, text, at) ??
    matchAt(NAMED, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  const half = found[4]?.toLowerCase() ?? halfAround(text, at, end);
  let hour = Number(found[1]);
  const [minute, second] = [Number(found[2] ?? 0), Number(found[3] ?? 0)];
  if (half && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { value: { hour, minute, second }, end };
}
