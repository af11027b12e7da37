import { at, type Month } from '../calendar.js';
import type { Chance } from '../chance.js';
import type { Happening } from '../ledger.js';
import { rupees } from '../rupees.js';
import { billers } from '../writers/billers.js';
import { hear, payByCard } from './pay.js';

interface Subscription {
  name: string;
  day: number;
  /** Rupees in a month so many months ago. */
  price: (ago: number) => number;
  /** Ends with the month so many months ago. */
  until?: number;
}

/** The month of the last payment before she cancelled. */
const CANCELLED = 7;
const PRICE_ROSE = 5;

const SUBSCRIPTIONS: readonly Subscription[] = [
  { name: 'NETFLIX', day: 11, price: (ago) => (ago > PRICE_ROSE ? 499 : 649) },
  { name: 'SPOTIFY', day: 17, price: () => 119 },
  { name: 'APPLE.COM/BILL', day: 23, price: () => 75 },
  { name: 'HOTSTAR', day: 9, price: () => 299, until: CANCELLED },
];

/** What is charged to the card on the same day of every month; one price rose, one subscription ended. */
export function subscriptions({ first, ago }: Month, chance: Chance): Happening[] {
  const active = SUBSCRIPTIONS.filter(({ until = 0 }) => ago >= until);
  const charged = active.map(({ name, day, price }) =>
    payByCard(
      {
        name,
        amount: rupees(price(ago)),
        when: at(first + day - 1, 4, chance.between(0, 59)),
        category: 'entertainment',
      },
      chance,
    ),
  );
  return ago === CANCELLED
    ? [...charged, hear(at(first + 19, 20, 31), billers.cancelled('Disney+ Hotstar'))]
    : charged;
}
