import { told } from '../alert.js';
import { at, type Day } from '../calendar.js';
import type { Chance } from '../chance.js';
import { fill, linesOf } from '../fill.js';
import type { Happening } from '../ledger.js';
import { rupees } from '../rupees.js';
import { SMISHING } from '../writers/noise.data.js';
import { hear, payByCard } from './pay.js';

const RESTAURANTS = ['TOIT BREWPUB', 'TRUFFLES RESTAURANT', 'BARBEQUE NATION', 'THE FATTY BAO RESTAURANT'];

/** What is unusual in the last thirty days: more dinners out than usual, one large payment, and two tricksters. */
export function lately(lastDay: Day, chance: Chance): Happening[] {
  const dinners = Array.from({ length: 6 }, () => {
    const name = chance.pick(RESTAURANTS);
    const when = chance.timeOn(lastDay - chance.below(30), 19, 23);
    return payByCard({ name, amount: chance.sum(700, 2600), when, category: 'food_dining' }, chance);
  });
  const laptop = { name: 'CROMA', amount: rupees(118_990), category: 'shopping' as const };
  const tricksters = linesOf(SMISHING).map((line, i) => {
    const when = at(lastDay - 5 - 9 * i, 12, 17);
    const { sender, text } = fill(line, chance, when);
    return hear(when, told(sender, 'suspicious', text, i ? sumIn(text) : undefined));
  });
  return [...dinners, payByCard({ ...laptop, when: at(lastDay - 9, 15, 42) }, chance), ...tricksters];
}

const sumIn = (text: string) => rupees(Number(/Rs\.([\d,]{1,9})/.exec(text)![1]!.replaceAll(',', '')));
