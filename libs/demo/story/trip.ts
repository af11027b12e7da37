import { at, type Month } from '../calendar.js';
import type { Chance } from '../chance.js';
import type { Happening } from '../ledger.js';
import { rupees } from '../rupees.js';
import { payByCard, payByUpi } from './pay.js';

/** Months ago. */
const TRIP = 3;
const BOOKED = TRIP + 1;

/** Five days in Goa: flights booked a month ahead, then a hotel, cabs and good food. */
export function trip({ ago, first }: Month, chance: Chance): Happening[] {
  if (ago === BOOKED) {
    const flights = { name: 'INDIGO AIRLINES', amount: rupees(14_386), category: 'travel' as const };
    return [payByCard({ ...flights, when: at(first + 15, 21, 24) }, chance, true)];
  }
  if (ago !== TRIP) return [];
  const arrival = first + 11;
  const hotel = { name: 'TAJ HOLIDAY VILLAGE GOA', amount: rupees(31_250), category: 'travel' as const };
  const cab = { name: 'GOAMILES CABS', vpa: 'goamiles@icici', category: 'transport' as const };
  const meal = { name: 'FISHERMANS WHARF RESTAURANT', category: 'food_dining' as const };
  return [
    payByCard({ ...hotel, when: at(arrival, 14, 5) }, chance),
    ...[0, 1, 2, 3, 4].flatMap((day) => [
      payByUpi({ ...cab, amount: chance.sum(350, 1400), when: chance.timeOn(arrival + day, 9, 18) }, chance),
      payByCard(
        { ...meal, amount: chance.sum(900, 3200), when: chance.timeOn(arrival + day, 19, 22) },
        chance,
      ),
    ]),
  ];
}
