import { at, type Month } from '../calendar.js';
import type { Chance } from '../chance.js';
import type { Happening } from '../ledger.js';
import { LANDLORD } from '../person.data.js';
import { rupees } from '../rupees.js';
import { billers } from '../writers/billers.js';
import { salaryBank } from '../writers/salary-bank.js';
import { savingsBank } from '../writers/savings-bank.js';
import { hear, payByCard, payByUpi } from './pay.js';

const SIP = rupees(10_000);
const FUND = 'PARAG PARIKH MUTUAL FUND';
const HEALTH_PREMIUM = rupees(18_436);
/** Summer begins in March, and with it the fans. */
const HOT = new Set([3, 4, 5, 6]);
const PREMIUM_MONTH = 8;

/** What every month brings: rent, bills, the savings plan; once a year the premium. */
export function home(month: Month, chance: Chance): Happening[] {
  const happenings = [
    // A new lease since eight months; no alert says that it is rent.
    payByUpi(
      {
        ...LANDLORD,
        amount: rupees(month.ago > 8 ? 26_000 : 27_500),
        when: at(month.first + 2, 9, chance.between(0, 59)),
        category: 'housing',
      },
      chance,
    ),
    ...savingsPlan(month, chance),
    ...bills(month, chance),
  ];
  if (month.number === PREMIUM_MONTH) happenings.push(...premium(month));
  return happenings;
}

function savingsPlan({ first }: Month, chance: Chance): Happening[] {
  const when = at(first + 4, 7, chance.between(0, 59));
  return [
    hear(at(first + 2, 11, 5), salaryBank.upcoming(SIP, FUND, when)),
    {
      when,
      happen: (ledger) => [salaryBank.mandate(SIP, FUND, 'investment', when, ledger.move('salary', -SIP))],
    },
  ];
}

function bills({ first, number }: Month, chance: Chance): Happening[] {
  const power = HOT.has(number) ? chance.sum(1900, 3200) : chance.sum(900, 1700);
  const mobile = rupees(589);
  const pay = (name: string, vpa: string, amount: bigint, day: number) =>
    payByUpi(
      { name, vpa, amount, when: chance.timeOn(first + day - 1), category: 'bills_utilities' },
      chance,
    );
  return [
    hear(at(first + 6, 12, 20), billers.electricity(power, at(first + 20, 0))),
    pay('BESCOM', 'bescom.bbps@ybl', power, chance.between(10, 16)),
    hear(at(first + 8, 8, 45), billers.mobile(mobile, at(first + 22, 0))),
    pay('AIRTEL POSTPAID', 'airtel.postpaid@axisbank', mobile, chance.between(14, 20)),
    payByCard(
      {
        name: 'ACT FIBERNET',
        amount: rupees(1178) + 82n,
        when: at(first + 5, 5, 30),
        category: 'bills_utilities',
      },
      chance,
    ),
    ...(number % 2 ? [pay('INDANE GAS', 'indane.gas@sbi', rupees(905), 18)] : []),
  ];
}

function premium({ first }: Month): Happening[] {
  const when = at(first + 18, 13, 14);
  return [
    hear(at(first + 3, 10, 0), billers.premium(HEALTH_PREMIUM, at(first + 20, 0))),
    {
      when,
      happen: (ledger) => [
        savingsBank.premium(
          HEALTH_PREMIUM,
          'STAR HEALTH INSURANCE',
          when,
          ledger.move('savings', -HEALTH_PREMIUM),
        ),
      ],
    },
  ];
}
