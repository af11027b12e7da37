import { type Alert, moved } from '../alert.js';
import { type Moment, slashed } from '../calendar.js';
import { PERSON } from '../person.data.js';
import { grouped, type Paise } from '../rupees.js';

const SENDER = 'VM-CANBNK-S';
const ACCOUNT = `A/c XXX${PERSON.savingsAccount}`;

/** The bank where she puts money aside, in wordings of our own. */
export const savingsBank = {
  received: (amount: Paise, when: Moment, reference: string, balance: Paise): Alert =>
    moved(
      SENDER,
      'credit',
      amount,
      'transfer',
      `Your ${ACCOUNT} is credited with Rs ${grouped(amount)} on ${slashed(when)} by IMPS from ${PERSON.name.toUpperCase()}, Ref ${reference}. Total Bal Rs ${grouped(balance)} -Canara Bank`,
    ),

  interest: (amount: Paise, when: Moment, balance: Paise): Alert =>
    moved(
      SENDER,
      'credit',
      amount,
      'income',
      `Interest of Rs ${grouped(amount)} has been credited to your ${ACCOUNT} on ${slashed(when)}. Total Bal Rs ${grouped(balance)} -Canara Bank`,
    ),

  premium: (amount: Paise, insurer: string, when: Moment, balance: Paise): Alert =>
    moved(
      SENDER,
      'debit',
      amount,
      'insurance',
      `Rs ${grouped(amount)} has been debited from your ${ACCOUNT} on ${slashed(when)} to ${insurer} for premium of policy ${PERSON.policy}. Total Bal Rs ${grouped(balance)} -Canara Bank`,
    ),
};
