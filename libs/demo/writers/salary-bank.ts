import type { Category } from '#libs/contracts/index.js';
import { type Alert, moved, told } from '../alert.js';
import { clock, type Moment, monthName, named, numeric } from '../calendar.js';
import { PERSON, type Contact } from '../person.data.js';
import { grouped, type Paise } from '../rupees.js';

const SENDER = 'AX-KOTAKB-S';
const ACCOUNT = `Kotak Bank A/c XX${PERSON.salaryAccount}`;
const NOT_YOU = 'Not done by you? Call 18002099191';

/** A payment by UPI. */
export interface UpiPayment extends Contact {
  amount: Paise;
  when: Moment;
  reference: string;
  category: Category;
}

/** The bank that holds the account that the salary comes to, in wordings of our own. */
export const salaryBank = {
  paid: ({ amount, vpa, when, reference, category }: UpiPayment, balance: Paise): Alert =>
    moved(
      SENDER,
      'debit',
      amount,
      category,
      `Rs.${grouped(amount)} sent from ${ACCOUNT} to ${vpa} on ${numeric(when)}. UPI Ref ${reference}. Avl Bal Rs.${grouped(balance)}. ${NOT_YOU}`,
    ),

  paidByName: ({ amount, name, when, reference, category }: UpiPayment, balance: Paise): Alert =>
    moved(
      SENDER,
      'debit',
      amount,
      category,
      `${ACCOUNT} debited by Rs.${grouped(amount)} on ${numeric(when)} ${clock(when)}; paid to ${name} via UPI. Ref No ${reference}. Bal: Rs.${grouped(balance)}. ${NOT_YOU}`,
    ),

  received: ({ amount, vpa, when, reference, category }: UpiPayment, balance: Paise): Alert =>
    moved(
      SENDER,
      'credit',
      amount,
      category,
      `Rs.${grouped(amount)} received in your ${ACCOUNT} from ${vpa} on ${numeric(when)}. UPI Ref ${reference}. Avl Bal Rs.${grouped(balance)}`,
    ),

  salary: (amount: Paise, when: Moment, utr: string, balance: Paise): Alert =>
    moved(
      SENDER,
      'credit',
      amount,
      'income',
      `Dear ${PERSON.firstName}, INR ${grouped(amount)} credited to your ${ACCOUNT} on ${named(when)} by NEFT from ${PERSON.employer}. Info: SALARY ${monthName(when)}. UTR ${utr}. Avl Bal INR ${grouped(balance)}`,
    ),

  interest: (amount: Paise, when: Moment, balance: Paise): Alert =>
    moved(
      SENDER,
      'credit',
      amount,
      'income',
      `INR ${grouped(amount)} credited to your ${ACCOUNT} on ${named(when)} towards savings account interest. Avl Bal INR ${grouped(balance)}`,
    ),

  charge: (amount: Paise, purpose: string, when: Moment, balance: Paise): Alert =>
    moved(
      SENDER,
      'debit',
      amount,
      'fees_taxes',
      `INR ${grouped(amount)} debited from your ${ACCOUNT} on ${named(when)} towards ${purpose}. Avl Bal INR ${grouped(balance)}`,
    ),

  /** A standing order that the bank carries out. */
  mandate: (amount: Paise, payee: string, category: Category, when: Moment, balance: Paise): Alert =>
    moved(
      SENDER,
      'debit',
      amount,
      category,
      `INR ${grouped(amount)} debited from ${ACCOUNT} on ${named(when)} towards NACH-${payee}. Avl Bal INR ${grouped(balance)}. ${NOT_YOU}`,
    ),

  upcoming: (amount: Paise, payee: string, due: Moment): Alert =>
    told(
      SENDER,
      'pending',
      `Rs.${grouped(amount)} will be debited from your ${ACCOUNT} on ${named(due)} towards ${payee} mandate. Please maintain sufficient balance.`,
      amount,
    ),

  withdrawn: (amount: Paise, place: string, when: Moment, balance: Paise): Alert =>
    moved(
      SENDER,
      'debit',
      amount,
      'cash',
      `Rs.${grouped(amount)} withdrawn from ${ACCOUNT} using Debit Card XX${PERSON.debitCard} at ATM ${place} ${PERSON.city} on ${numeric(when)} ${clock(when)}. Avl Bal Rs.${grouped(balance)}. ${NOT_YOU}`,
    ),

  movedToSavings: (amount: Paise, when: Moment, reference: string, balance: Paise): Alert =>
    moved(
      SENDER,
      'debit',
      amount,
      'transfer',
      `Rs.${grouped(amount)} transferred from ${ACCOUNT} to own A/c XX${PERSON.savingsAccount} on ${numeric(when)} via IMPS. Ref ${reference}. Avl Bal Rs.${grouped(balance)}`,
    ),

  cardBillPaid: (amount: Paise, when: Moment, reference: string, balance: Paise): Alert =>
    moved(
      SENDER,
      'debit',
      amount,
      'transfer',
      `Rs.${grouped(amount)} debited from ${ACCOUNT} on ${numeric(when)} towards RBL Credit Card bill payment for card XX${PERSON.creditCard}. Ref ${reference}. Avl Bal Rs.${grouped(balance)}`,
    ),

  failed: ({ amount, name, when, reference }: UpiPayment): Alert =>
    told(
      SENDER,
      'declined',
      `UPI payment of Rs.${grouped(amount)} to ${name} from ${ACCOUNT} on ${numeric(when)} has failed as the payee bank did not respond. Ref ${reference}. No money was debited.`,
      amount,
    ),

  balance: (when: Moment, balance: Paise): Alert =>
    told(
      SENDER,
      'balance',
      `Available balance in your ${ACCOUNT} as on ${named(when)} ${clock(when)} is Rs.${grouped(balance)}.`,
    ),
};
