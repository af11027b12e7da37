/** Writes an amount in minor units for people, as `₹12,300`. */
export type FormatAmount = (amount: number) => string;

/** A category's name within a text: `food_dining` is Food dining, and what a tenant has named stays as it is. */
export function categoryLabel(category: string): string {
  const words = category.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A share for people: 0.452 is `45 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A factor for people: 9.96 is `10`, 2.54 is `2.5`. */
export const times = (factor: number): string => String(Number(factor.toPrecision(factor < 100 ? 2 : 3)));
