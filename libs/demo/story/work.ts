import { at, dayIn, lastWorkingDay, type Moment, type Month } from '../calendar.js';
import type { Chance } from '../chance.js';
import type { Happening } from '../ledger.js';
import { type Paise, rupees } from '../rupees.js';
import { salaryBank } from '../writers/salary-bank.js';
import { savingsBank } from '../writers/savings-bank.js';

const SET_ASIDE = rupees(22_000);
/** Of a month, for every year that she has worked. */
const RISE = rupees(6_600);
const FIRST_YEAR = 2010;

/** Rises every April. */
const salaryIn = ({ year, number }: Month): Paise =>
  RISE * BigInt(number < 4 ? year - 1 - FIRST_YEAR : year - FIRST_YEAR);

/** Money that comes in, and what she puts aside of it. */
export function work(month: Month, chance: Chance): Happening[] {
  const { first, number } = month;
  const payday = at(lastWorkingDay(month), 16, chance.between(5, 50));
  const happenings = [earn(salaryIn(month), payday, chance), setAside(at(first + 1, 10, 12), chance)];
  if (number % 3 === 1) happenings.push(...interest(at(first, 6, 40), chance));
  return happenings;
}

function earn(amount: Paise, when: Moment, chance: Chance): Happening {
  const utr = `CITIN${dayIn(when)}${chance.digits(7)}`;
  return {
    when,
    happen: (ledger) => [salaryBank.salary(amount, when, utr, ledger.move('salary', amount))],
  };
}

/** One transfer between two accounts of hers: both banks write. */
function setAside(when: Moment, chance: Chance): Happening {
  const reference = chance.upiReference(when);
  return {
    when,
    happen: (ledger) => [
      salaryBank.movedToSavings(SET_ASIDE, when, reference, ledger.move('salary', -SET_ASIDE)),
      savingsBank.received(SET_ASIDE, when, reference, ledger.move('savings', SET_ASIDE)),
    ],
  };
}

function interest(when: Moment, chance: Chance): Happening[] {
  const [small, large] = [chance.sum(300, 600), chance.sum(900, 2400)];
  return [
    {
      when,
      happen: (ledger) => [salaryBank.interest(small, when, ledger.move('salary', small))],
    },
    {
      when: when + 95,
      happen: (ledger) => [savingsBank.interest(large, when, ledger.move('savings', large))],
    },
  ];
}
