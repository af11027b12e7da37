/** Money in paise: whole numbers add up exactly. */
export type Paise = bigint;

export const rupees = (whole: number): Paise => BigInt(whole) * 100n;

const paiseOf = (sum: Paise): string => String(sum % 100n).padStart(2, '0');

/** `125000.50` */
export const plain = (sum: Paise): string => `${sum / 100n}.${paiseOf(sum)}`;

const lakhs = new Intl.NumberFormat('en-IN');

/** `1,25,000.50` */
export const grouped = (sum: Paise): string => `${lakhs.format(sum / 100n)}.${paiseOf(sum)}`;

/** `649` or `75.50`: as an app writes it. */
export const short = (sum: Paise): string => (sum % 100n ? plain(sum) : String(sum / 100n));
