import type { Category } from '#libs/contracts/index.js';
import type { Alert } from '../alert.js';
import type { Moment } from '../calendar.js';
import type { Chance } from '../chance.js';
import type { Happening } from '../ledger.js';
import type { Contact } from '../person.data.js';
import type { Paise } from '../rupees.js';
import { creditCard } from '../writers/credit-card.js';
import { salaryBank } from '../writers/salary-bank.js';
import { upiApp } from '../writers/upi-app.js';

export interface Purchase extends Contact {
  amount: Paise;
  when: Moment;
  category: Category;
}

/** How often the app writes of a payment that the bank writes of too. */
const BOTH_WRITE = 0.12;

/** Pays by UPI out of the salary account; sometimes the app tells of it too, with the same reference. */
export function payByUpi(purchase: Purchase, chance: Chance): Happening {
  const payment = { ...purchase, reference: chance.upiReference(purchase.when) };
  const write = chance.chance(0.6) ? salaryBank.paidByName : salaryBank.paid;
  const appWrites = chance.chance(BOTH_WRITE);
  return {
    when: purchase.when,
    happen: (ledger) => {
      const alert = write(payment, ledger.move('salary', -payment.amount));
      return appWrites ? [alert, upiApp.paid(payment)] : [alert];
    },
  };
}

/** Pays by card; on the web, with a one-time code before it. */
export function payByCard(purchase: Omit<Purchase, 'vpa'>, chance: Chance, online = false): Happening {
  const code: Alert[] = online ? [creditCard.code(purchase, chance.digits(6))] : [];
  return {
    when: purchase.when,
    happen: (ledger) => {
      ledger.move('card', -purchase.amount);
      return [...code, creditCard.spent(purchase, ledger.creditLeft)];
    },
  };
}

/** An alert of something that moves no money. */
export const hear = (when: Moment, alert: Alert): Happening => ({ when, happen: () => [alert] });
