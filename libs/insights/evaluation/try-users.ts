import { forecast } from '../forecast/forecast.js';
import type { Interval } from '../forecast/interval.js';
import { Chance } from './chance.js';
import { heldOut, historyOf, LENGTHS, type Sample } from './sample.js';

const CATEGORIES = 12;
const TODAY = '2026-11-15';

/** How often what came lay inside the intervals, and how long a whole answer took. */
export interface Coverage {
  months: number;
  inside: Record<'category80' | 'category95' | 'total80' | 'total95' | 'monthEnd80' | 'monthEnd95', number>;
  milliseconds: number[];
}

/** Asks for the forecasts of users with twelve categories each, at each length of history. */
export function tryUsers(histories: readonly Sample[], seed: number): Coverage[] {
  return LENGTHS.map((months) => {
    const tallies = new Map<string, { hits: number; of: number }>();
    const count = (name: string, [low, high]: Interval, actual: number): void => {
      const tally = tallies.get(name) ?? { hits: 0, of: 0 };
      tallies.set(name, { hits: tally.hits + (low <= actual && actual <= high ? 1 : 0), of: tally.of + 1 });
    };
    const chance = new Chance(seed);
    const milliseconds: number[] = [];
    for (let first = 0; first + CATEGORIES <= histories.length; first += CATEGORIES) {
      const user = histories
        .slice(first, first + CATEGORIES)
        .map((sample) => spendingOf(sample, months, chance));
      const start = performance.now();
      const answer = forecast({ today: TODAY, categories: user.map(({ spending }) => spending) });
      milliseconds.push(performance.now() - start);
      if (answer.insufficientHistory) continue;
      answer.categories.forEach(({ next, monthEnd }, i) => {
        const [running, ...later] = user[i]!.actual as [number, ...number[]];
        count('monthEnd80', monthEnd.interval80, running);
        count('monthEnd95', monthEnd.interval95, running);
        next.forEach((each, step) => {
          count('category80', each.interval80, later[step]!);
          count('category95', each.interval95, later[step]!);
        });
      });
      answer.total.next.forEach((each, step) => {
        const actual = user.reduce((sum, category) => sum + category.actual[step + 1]!, 0);
        count('total80', each.interval80, actual);
        count('total95', each.interval95, actual);
      });
    }
    const inside = Object.fromEntries([...tallies].map(([name, { hits, of }]) => [name, hits / of]));
    return { months, inside: inside as Coverage['inside'], milliseconds };
  });
}

/** Splits each month at today's place in it, as the generated histories have no days. */
function spendingOf(sample: Sample, months: number, chance: Chance) {
  const later = (amount: number) =>
    Math.round(amount * Math.min(1, Math.max(0, 0.5 + 0.15 * chance.normal())));
  const [history, actual] = [historyOf(sample, months), heldOut(sample)];
  const running = actual[0]!;
  return {
    actual,
    spending: {
      category: sample.shape,
      months: history,
      laterInMonth: history.map(later),
      days: [running - later(running)],
      due: [],
    },
  };
}
