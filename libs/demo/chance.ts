import { Random } from '#libs/evaluation/random.js';
import { at, type Day, type Moment } from './calendar.js';
import { type Paise, rupees } from './rupees.js';

const DAY_MS = 86_400_000;

/** A seeded source of what is different every time: sums, times of day, references. */
export class Chance extends Random {
  /** A whole number of both ends. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** `perMonth` on average: 2.3 is two, and three in 30 % of months. */
  times(perMonth: number): number {
    return Math.floor(perMonth) + Number(this.chance(perMonth % 1));
  }

  /** Small sums are more frequent than large ones; some have paise. */
  sum(low: number, high: number): Paise {
    const whole = low + Math.floor((high - low) * this.next() ** 2);
    return rupees(whole) + (this.chance(0.2) ? BigInt(this.between(1, 19) * 5) : 0n);
  }

  /** A time while people are awake. */
  timeOn(day: Day, from = 8, to = 22): Moment {
    return at(day, this.between(from, to - 1), this.between(0, 59));
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.below(10)).join('');
  }

  /** Twelve digits: the year, the day of the year, and a number of that day. */
  upiReference(when: Moment): string {
    const date = new Date(when * 60_000);
    const dayOfYear = (date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 0)) / DAY_MS;
    const start = `${date.getUTCFullYear() % 10}${String(Math.floor(dayOfYear)).padStart(3, '0')}`;
    return start + this.digits(8);
  }
}
