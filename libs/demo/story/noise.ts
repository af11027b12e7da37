import type { Kind } from '#libs/contracts/index.js';
import { told } from '../alert.js';
import { at, type Month } from '../calendar.js';
import type { Chance } from '../chance.js';
import { fill, linesOf } from '../fill.js';
import type { Happening } from '../ledger.js';
import { salaryBank } from '../writers/salary-bank.js';
import { LOGIN_CODES, NOTICES, PROMOTIONS } from '../writers/noise.data.js';
import { hear } from './pay.js';

const EVERY_MONTH: readonly [table: string, kind: Kind, perMonth: number][] = [
  [PROMOTIONS, 'promotion', 8],
  [NOTICES, 'notice', 3],
  [LOGIN_CODES, 'otp', 3],
];

/** Offers, notices and codes, and every Monday the balance. */
export function noise(month: Month, chance: Chance): Happening[] {
  const heard = EVERY_MONTH.flatMap(([table, kind, perMonth]) =>
    Array.from({ length: chance.times(perMonth) }, () => {
      const when = chance.timeOn(month.first + chance.below(month.length));
      const { sender, text } = fill(chance.pick(linesOf(table)), chance, when);
      return hear(when, told(sender, kind, text));
    }),
  );
  return [...heard, ...balances(month)];
}

function balances({ first, length }: Month): Happening[] {
  // 1970-01-01 was a Thursday.
  const mondays = Array.from({ length }, (_, i) => first + i).filter((day) => day % 7 === 4);
  return mondays.map((day) => {
    const when = at(day, 9, 0);
    return { when, happen: (ledger) => [salaryBank.balance(when, ledger.balance('salary'))] };
  });
}
