import { type Alert, told } from '../alert.js';
import { type Moment, named } from '../calendar.js';
import { PERSON } from '../person.data.js';
import { grouped, type Paise, short } from '../rupees.js';

/** Those who send bills and news of orders, in wordings of our own. */
export const billers = {
  electricity: (amount: Paise, due: Moment): Alert =>
    told(
      'VK-BESCOM-S',
      'reminder',
      `BESCOM: Electricity bill of Rs.${short(amount)} for A/c ID ${PERSON.electricityAccount} is due on ${named(due)}. Pay on time to avoid disconnection.`,
      amount,
    ),

  mobile: (amount: Paise, due: Moment): Alert =>
    told(
      'AX-AIRTEL-S',
      'reminder',
      `Your Airtel postpaid bill for ${PERSON.phone} is generated. Amount due: Rs.${grouped(amount)}. Due date: ${named(due)}.`,
      amount,
    ),

  premium: (amount: Paise, due: Moment): Alert =>
    told(
      'VM-STARHL-S',
      'reminder',
      `Dear ${PERSON.name}, premium of Rs.${grouped(amount)} for your health policy ${PERSON.policy} is due on ${named(due)}. Renew before the due date to keep your cover. Star Health`,
      amount,
    ),

  refundBegun: (amount: Paise, shop: string, order: string): Alert =>
    told(
      `VM-${shop.slice(0, 6)}-S`,
      'pending',
      `Refund of Rs.${short(amount)} for your order ${order} has been initiated and will be credited to your card in 3-5 working days. ${shop}`,
      amount,
    ),

  cancelled: (service: string): Alert =>
    told(
      'VM-HOTSTR-S',
      'notice',
      `Your ${service} subscription has been cancelled. You can watch until the end of the current period.`,
    ),
};
