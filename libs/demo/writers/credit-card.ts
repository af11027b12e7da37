import type { Category } from '#libs/contracts/index.js';
import { type Alert, moved, told } from '../alert.js';
import { clock, type Moment, named } from '../calendar.js';
import { PERSON } from '../person.data.js';
import { grouped, type Paise } from '../rupees.js';

const SENDER = 'AD-RBLBNK-S';
const CARD = `RBL Bank Credit Card XX${PERSON.creditCard}`;

/** A payment by card. */
export interface CardPayment {
  amount: Paise;
  name: string;
  when: Moment;
  category: Category;
}

/** The issuer of the credit card, in wordings of our own. */
export const creditCard = {
  spent: ({ amount, name, when, category }: CardPayment, left: Paise): Alert =>
    moved(
      SENDER,
      'debit',
      amount,
      category,
      `INR ${grouped(amount)} spent on your ${CARD} at ${name} on ${named(when)} ${clock(when)}. Avl Limit: INR ${grouped(left)}. Not you? SMS BLOCK ${PERSON.creditCard} to 5607011`,
    ),

  refunded: ({ amount, name, when }: CardPayment, left: Paise): Alert =>
    moved(
      SENDER,
      'credit',
      amount,
      'refund',
      `Refund of INR ${grouped(amount)} from ${name} has been credited to your ${CARD} on ${named(when)}. Avl Limit: INR ${grouped(left)}`,
    ),

  received: (amount: Paise, when: Moment, left: Paise): Alert =>
    moved(
      SENDER,
      'credit',
      amount,
      'transfer',
      `Payment of INR ${grouped(amount)} received towards your ${CARD} on ${named(when)}. Avl Limit: INR ${grouped(left)}. Thank you.`,
    ),

  declined: ({ amount, name, when }: CardPayment, reason: string): Alert =>
    told(
      SENDER,
      'declined',
      `Transaction of INR ${grouped(amount)} on your ${CARD} at ${name} on ${named(when)} was declined due to ${reason}.`,
      amount,
    ),

  code: ({ amount, name }: CardPayment, code: string): Alert =>
    told(
      SENDER,
      'otp',
      `${code} is the OTP for your transaction of INR ${grouped(amount)} at ${name} on ${CARD}. Valid for 10 minutes. Do not share it with anyone.`,
      amount,
    ),

  statement: (total: Paise, least: Paise, due: Moment): Alert =>
    told(
      SENDER,
      'reminder',
      `Statement for your ${CARD} is generated. Total due: INR ${grouped(total)}. Min due: INR ${grouped(least)}. Pay by ${named(due)}.`,
      total,
    ),

  dueSoon: (total: Paise, due: Moment): Alert =>
    told(
      SENDER,
      'reminder',
      `Reminder: payment of INR ${grouped(total)} for your ${CARD} is due on ${named(due)}. Please ignore if already paid.`,
      total,
    ),
};
