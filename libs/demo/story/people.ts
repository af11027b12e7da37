import { at, type Month } from '../calendar.js';
import type { Chance } from '../chance.js';
import type { Happening } from '../ledger.js';
import { CONTACTS } from '../person.data.js';
import { rupees } from '../rupees.js';
import { salaryBank } from '../writers/salary-bank.js';
import { upiApp } from '../writers/upi-app.js';
import { hear, payByUpi } from './pay.js';

const ATM_PLACES = ['HSR LAYOUT', 'KORAMANGALA', 'MG ROAD', 'INDIRANAGAR'];
const DIVIDED = [200, 350, 500, 750, 1000, 1500, 2000];

/** Money between her and people she knows, and cash. */
export function people(month: Month, chance: Chance): Happening[] {
  const anyDay = () => chance.timeOn(month.first + chance.below(month.length));
  const amount = () => rupees(chance.pick(DIVIDED));
  const many = (perMonth: number, one: () => Happening) =>
    Array.from({ length: chance.times(perMonth) }, one);
  return [
    ...many(2.6, () =>
      payByUpi({ ...chance.pick(CONTACTS), amount: amount(), when: anyDay(), category: 'transfer' }, chance),
    ),
    ...many(1.8, () => receive(month, chance)),
    ...many(0.4, () => hear(anyDay(), upiApp.requested(amount(), chance.pick(CONTACTS).name))),
    ...many(1.7, () => withdraw(month, chance)),
    ...(month.number % 3 === 0 ? [pay(month)] : []),
  ];
}

function receive({ first, length }: Month, chance: Chance): Happening {
  const when = chance.timeOn(first + chance.below(length));
  const payment = {
    ...chance.pick(CONTACTS),
    amount: rupees(chance.pick(DIVIDED)),
    when,
    reference: chance.upiReference(when),
    category: 'transfer' as const,
  };
  return {
    when,
    happen: (ledger) => [salaryBank.received(payment, ledger.move('salary', payment.amount))],
  };
}

function withdraw({ first, length }: Month, chance: Chance): Happening {
  const when = chance.timeOn(first + chance.below(length));
  const amount = rupees(chance.between(2, 10) * 500);
  const place = chance.pick(ATM_PLACES);
  return {
    when,
    happen: (ledger) => [salaryBank.withdrawn(amount, place, when, ledger.move('salary', -amount))],
  };
}

/** Every quarter the bank asks its due. */
function pay({ first }: Month): Happening {
  const when = at(first + 24, 5, 15);
  const amount = rupees(17) + 70n;
  return {
    when,
    happen: (ledger) => [
      salaryBank.charge(amount, 'SMS alert charges incl GST', when, ledger.move('salary', -amount)),
    ],
  };
}
