import { type Alert, moved, told } from '../alert.js';
import { PERSON } from '../person.data.js';
import { type Paise, short } from '../rupees.js';
import type { UpiPayment } from './salary-bank.js';

const SENDER = 'JD-PHONPE-S';

/** The app she pays with, in wordings of our own; it writes of the same payments as the bank. */
export const upiApp = {
  paid: ({ amount, name, reference, category }: UpiPayment): Alert =>
    moved(
      SENDER,
      'debit',
      amount,
      category,
      `Paid Rs.${short(amount)} to ${name} on PhonePe from Kotak Bank A/c XX${PERSON.salaryAccount}. UPI Ref: ${reference}.`,
    ),

  requested: (amount: Paise, name: string): Alert =>
    told(
      SENDER,
      'pending',
      `${name} has requested Rs.${short(amount)} from you on PhonePe. Approve the request only if you know the sender.`,
      amount,
    ),
};
