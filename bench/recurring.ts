import { Random } from '#libs/evaluation/random.js';
import { isoDay } from '#libs/insights/calendar/day.js';
import type { Payment } from '#libs/insights/payment.js';
import { advance, type Cadence, CADENCES } from '#libs/insights/recurring/cadence.js';
import { findRecurring } from '#libs/insights/testdata/find-recurring.js';
import { describeMachine } from './machine.js';
import { spread, timed } from './measure.js';

const ROUNDS = 9;
const WARM_UP_ROUNDS = 3;
const PAYMENTS = 200_000;
const TODAY = 20_783;
const YEARS = 3;
/** Of all payments, those that no series brings; real ones are more. */
const NOISE = 0.6;
const SHOPS = 2000;

interface Planted {
  ids: string[];
  varies: boolean;
}

/** Series with late days, lost SMS, prices that rise and bills that vary, among shopping at odd times. */
function makePayments(random: Random): { payments: Payment[]; planted: Planted[] } {
  const payments: Payment[] = [];
  const planted: Planted[] = [];
  const pay = (day: number, amount: number, merchant: string): string => {
    const id = String(payments.length);
    payments.push({
      id,
      day: isoDay(day),
      amount: Math.round(amount),
      direction: 'debit',
      category: 'other',
      merchant,
      counterparty: null,
      account: null,
      channel: null,
    });
    return id;
  };
  while (payments.length < PAYMENTS * (1 - NOISE)) {
    const cadence = random.pick(CADENCES) as Cadence;
    const varies = cadence.months > 0 && random.next() < 0.3;
    const first = TODAY - Math.floor(YEARS * 365 * random.next()) - cadence.days * 3;
    let amount = 5000 + Math.floor(random.next() * 200_000);
    const ids: string[] = [];
    for (let i = 0; ; i++) {
      const late = Math.round((random.next() - 0.5) * cadence.tolerance);
      const day = advance(Math.round(first), cadence, i) + late;
      if (day > TODAY) break;
      if (random.next() < 0.03) amount *= 1.15;
      if (random.next() < 0.05) continue;
      ids.push(pay(day, varies ? amount * (0.6 + 0.8 * random.next()) : amount, `payee ${planted.length}`));
    }
    planted.push({ ids, varies });
  }
  while (payments.length < PAYMENTS) {
    // Few shops get most of the payments.
    const shop = Math.floor(SHOPS * random.next() ** 3);
    pay(TODAY - Math.floor(YEARS * 365 * random.next()), 1000 + 400_000 * random.next() ** 3, `shop ${shop}`);
  }
  // As from a database: no two payments share a string.
  return { payments: JSON.parse(JSON.stringify(payments)) as Payment[], planted };
}

console.log(describeMachine());
const { payments, planted } = makePayments(new Random(7));
const times: number[] = [];
let found = findRecurring(payments, isoDay(TODAY));
for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
  const time = timed(() => (found = findRecurring(payments, isoDay(TODAY))));
  if (round >= 0) times.push(time);
}
const seriesOf = new Map(
  found.flatMap(({ id, paymentIds }) => paymentIds.map((paid) => [paid, id] as const)),
);
const report = (name: string, series: readonly Planted[]): void => {
  const all = series.flatMap(({ ids }) => ids);
  const whole = series.filter(({ ids }) => new Set(ids.map((id) => seriesOf.get(id))).size === 1);
  const known = all.filter((id) => seriesOf.has(id));
  console.log(
    `${name}: ${series.length} planted, ${((100 * known.length) / all.length).toFixed(1)} % of their payments found, ` +
      `${((100 * whole.length) / series.length).toFixed(1)} % found whole`,
  );
};
console.log(`\n${PAYMENTS} payments, ms: median (least..greatest) of ${ROUNDS}: ${spread(times)}`);
const enough = planted.filter(({ ids }) => ids.length >= 3);
report(
  'fixed',
  enough.filter(({ varies }) => !varies),
);
report(
  'varying',
  enough.filter(({ varies }) => varies),
);
const mistaken = found.filter(({ merchant }) => merchant?.startsWith('shop'));
console.log(`false: ${mistaken.length} series at ${SHOPS} shops with ${PAYMENTS * NOISE} payments`);
