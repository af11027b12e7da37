import { at, type Month } from '../calendar.js';
import type { Chance } from '../chance.js';
import type { Happening } from '../ledger.js';
import { creditCard } from '../writers/credit-card.js';
import { salaryBank } from '../writers/salary-bank.js';

/** Days of the month. */
const PAID_ON = 2;
const STATEMENT_ON = 14;
const REMINDED_ON = 27;

/** The statement of one month is reminded of, and paid at the beginning of the next: the bank writes and the card too. */
export function cardBill({ first, length }: Month, chance: Chance): Happening[] {
  const due = at(first + length + 3, 0);
  const paid = at(first + PAID_ON - 1, 19, chance.between(0, 59));
  const reference = chance.digits(10);
  return [
    {
      when: paid,
      happen: (ledger) => {
        const amount = ledger.statement;
        if (amount <= 0n) return [];
        const balance = ledger.move('salary', -amount);
        ledger.move('card', amount);
        return [
          salaryBank.cardBillPaid(amount, paid, reference, balance),
          creditCard.received(amount, paid, ledger.creditLeft),
        ];
      },
    },
    {
      when: at(first + STATEMENT_ON - 1, 21, 10),
      happen: (ledger) => {
        ledger.statement = -ledger.balance('card');
        return [creditCard.statement(ledger.statement, ledger.statement / 20n, due)];
      },
    },
    {
      when: at(first + REMINDED_ON - 1, 11, 30),
      happen: (ledger) => [creditCard.dueSoon(ledger.statement, due)],
    },
  ];
}
