import type { Alert, Meaning } from './alert.js';
import { at, dayOf, iso, type Moment, type Month, monthsUntil } from './calendar.js';
import { Chance } from './chance.js';
import { type Happening, Ledger } from './ledger.js';
import { cardBill } from './story/card-bill.js';
import { home } from './story/home.js';
import { lately } from './story/lately.js';
import { noise } from './story/noise.js';
import { people } from './story/people.js';
import { shopping } from './story/shopping.js';
import { subscriptions } from './story/subscriptions.js';
import { trip } from './story/trip.js';
import { work } from './story/work.js';

export interface DemoOptions {
  seed: number;
  /** The last day that SMS come in, as `2026-11-25`. */
  lastDay: string;
  /** Calendar months, the one of the last day included; at least 3. */
  months: number;
}

/** One SMS as it is handed in, and what it means. */
export interface DemoSms {
  sender: string;
  text: string;
  /** ISO 8601 on the clocks of India. */
  receivedAt: string;
  /** The same in every run with the same options. */
  externalId: string;
  means: Meaning;
}

const CHAPTERS = [work, home, subscriptions, shopping, people, cardBill, trip, noise];
/** Enough for what is told of the last thirty days to have something before it. */
const FEWEST_MONTHS = 3;
/** The share of SMS that the network delivers twice. */
const TWICE = 0.004;

/** The SMS of one invented person over months, in the order they came; throws `RangeError` for what is no such day or too few months. */
export function demoSms({ seed, lastDay, months }: DemoOptions): DemoSms[] {
  const last = dayOf(lastDay);
  if (Number.isNaN(last)) throw new RangeError(`${lastDay} is not a day such as 2026-11-25`);
  if (!(months >= FEWEST_MONTHS)) throw new RangeError(`a demo has at least ${FEWEST_MONTHS} months`);
  const chance = new Chance(seed);
  const ledger = new Ledger();
  return [...monthsUntil(last, months).flatMap((month) => chapters(seed, month)), ...lately(last, chance)]
    .filter(({ when }) => when < at(last + 1, 0))
    .sort((a, b) => a.when - b.when)
    .flatMap(({ when, happen }) => happen(ledger).map((alert, i) => arrive(alert, when + i / 2)))
    .flatMap((sms) => (chance.chance(TWICE) ? [sms, sms] : [sms]))
    .map((sms, i) => ({ ...sms, externalId: `demo-${seed}:${i}` }));
}

/** A month is the same whatever months are around it. */
function chapters(seed: number, month: Month): Happening[] {
  const chance = new Chance(seed * 100_000 + month.year * 12 + month.number);
  return CHAPTERS.flatMap((chapter) => chapter(month, chance));
}

const arrive = ({ sender, text, means }: Alert, when: Moment): Omit<DemoSms, 'externalId'> => ({
  sender,
  text,
  receivedAt: iso(when),
  means,
});
