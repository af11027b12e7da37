import type { Category } from '#libs/contracts/index.js';
import { billsUtilities } from './bills-utilities.data.js';
import { education } from './education.data.js';
import { entertainment } from './entertainment.data.js';
import { feesTaxes } from './fees-taxes.data.js';
import { foodDining } from './food-dining.data.js';
import { fuel } from './fuel.data.js';
import { groceries } from './groceries.data.js';
import { health } from './health.data.js';
import { housing } from './housing.data.js';
import { insurance } from './insurance.data.js';
import { investment } from './investment.data.js';
import { loanEmi } from './loan-emi.data.js';
import { other } from './other.data.js';
import { personalCare } from './personal-care.data.js';
import { shopping } from './shopping.data.js';
import { transport } from './transport.data.js';
import { travel } from './travel.data.js';

/**
 * Merchant facts by category. A line is `Name|alias,alias`; `[IN]` opens a country, `[]` the world;
 * `~` marks a name that is also an ordinary word, so that it is not looked for in free text.
 */
export const MERCHANT_FACTS: Partial<Record<Category, string>> = {
  food_dining: foodDining,
  groceries,
  shopping,
  transport,
  fuel,
  travel,
  bills_utilities: billsUtilities,
  housing,
  health,
  personal_care: personalCare,
  entertainment,
  education,
  insurance,
  loan_emi: loanEmi,
  investment,
  fees_taxes: feesTaxes,
  other,
};
