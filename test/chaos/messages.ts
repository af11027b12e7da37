import { MARKERS } from '#test/support/markers.js';
import { sms } from '#test/support/sms.js';

/** An SMS of a run, as the API takes it. */
export interface ChaosSms {
  text: string;
  externalId: string;
}

/** Every so many-th SMS carries personal data that must show up nowhere. */
const MARKED_EVERY = 50;
const TEXTS = [...new Set(MARKERS.map(({ text }) => text))];

/** The n-th SMS of a run; its external id tells the run and the number. */
export function smsOf(run: string, n: number): ChaosSms {
  const isMarked = n % MARKED_EVERY === MARKED_EVERY - 1;
  const text = isMarked ? TEXTS[Math.floor(n / MARKED_EVERY) % TEXTS.length]! : sms(n);
  return { text, externalId: `${run}:${n}` };
}
