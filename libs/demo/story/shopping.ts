import { CATEGORIES, type Category } from '#libs/contracts/index.js';
import type { Month } from '../calendar.js';
import type { Chance } from '../chance.js';
import { linesOf } from '../fill.js';
import type { Happening } from '../ledger.js';
import { ONLINE, SHOPS } from '../shops.data.js';
import { billers } from '../writers/billers.js';
import { creditCard } from '../writers/credit-card.js';
import { salaryBank } from '../writers/salary-bank.js';
import { hear, payByCard, payByUpi, type Purchase } from './pay.js';

interface Shop {
  category: Category;
  name: string;
  vpa: string;
  low: number;
  high: number;
  perMonth: number;
  byCard: number;
}

const SHOP_LIST: Shop[] = CATEGORIES.flatMap((category) =>
  linesOf(SHOPS[category] ?? '')
    .filter(Boolean)
    .map((line) => {
      const [name = '', vpa = '', ...numbers] = line.split('|');
      const [low = 0, high = 0, perMonth = 0, byCard = 0] = numbers.map(Number);
      return { category, name, vpa, low, high, perMonth, byCard };
    }),
);
/** October and November: gifts, clothes, lamps. */
const FESTIVE = new Set([10, 11]);
const FESTIVE_FACTOR = 1.8;

const RETURNED = 0.15;
const CARD_FAILS = 0.02;
const UPI_FAILS = 0.015;
const REASONS = ['the daily limit for online use', 'incorrect CVV', 'a technical error at the merchant'];

/** Everyday purchases, with what goes wrong now and then: failed payments and goods sent back. */
export function shopping(month: Month, chance: Chance): Happening[] {
  return SHOP_LIST.flatMap((shop) => {
    const more = FESTIVE.has(month.number) && shop.category === 'shopping' ? FESTIVE_FACTOR : 1;
    const { perMonth, low, high } = shop;
    const busy = { ...shop, low: Math.round(low * more), high: Math.round(high * more) };
    return Array.from({ length: chance.times(perMonth * more) }, () => buy(busy, month, chance)).flat();
  });
}

function buy({ name, vpa, category, low, high, byCard }: Shop, month: Month, chance: Chance): Happening[] {
  const when = chance.timeOn(month.first + chance.below(month.length));
  const purchase: Purchase = { name, vpa, category, amount: chance.sum(low, high), when };
  if (!chance.chance(byCard)) {
    const failed = { ...purchase, reference: chance.upiReference(when) };
    const fails = chance.chance(UPI_FAILS) ? [hear(when - 2, salaryBank.failed(failed))] : [];
    return [...fails, payByUpi(purchase, chance)];
  }
  const fails = chance.chance(CARD_FAILS)
    ? [hear(when - 3, creditCard.declined(purchase, chance.pick(REASONS)))]
    : [];
  const back = category === 'shopping' && chance.chance(RETURNED) ? sendBack(purchase, chance) : [];
  return [...fails, payByCard(purchase, chance, ONLINE.has(name)), ...back];
}

/** The shop tells that the money will come, and days later the card that it has. */
function sendBack(purchase: Purchase, chance: Chance): Happening[] {
  const begun = purchase.when + 1440 * chance.between(3, 6);
  const refund = { ...purchase, when: begun + 1440 * chance.between(2, 4) };
  const order = `${chance.digits(3)}-${chance.digits(7)}-${chance.digits(7)}`;
  return [
    hear(begun, billers.refundBegun(purchase.amount, purchase.name, order)),
    {
      when: refund.when,
      happen: (ledger) => {
        ledger.move('card', refund.amount);
        return [creditCard.refunded(refund, ledger.creditLeft)];
      },
    },
  ];
}
