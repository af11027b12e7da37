/** Writes an amount in minor units for people, as `₹12,300`. */
export type FormatAmount = (amount: number) => string;

/** Categories of two subjects. */
const NAMES = new Map([
  ['food_dining', 'Food & dining'],
  ['bills_utilities', 'Bills & utilities'],
  ['loan_emi', 'Loan & EMI'],
  ['fees_taxes', 'Fees & taxes'],
]);

/** A category's name within a text: `personal_care` is Personal care, and what a tenant has named stays as it is. */
export function categoryLabel(category: string): string {
  const words = category.replaceAll('_', ' ');
  return NAMES.get(category) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A share for people: 0.452 is `45 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A factor for people: 9.96 is `10`, 2.54 is `2.5`. */
export const times = (factor: number): string => String(Number(factor.toPrecision(factor < 100 ? 2 : 3)));
