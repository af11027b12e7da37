/** The naive pass: a dozen bounded expressions, each over the whole text. */
const PATTERNS: readonly [RegExp, string][] = [
  [/[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z]{2,24}){1,3}/g, '<EMAIL>'], // asha@example.com
  [/[A-Za-z0-9._-]{2,64}@[A-Za-z]{2,24}/g, '<VPA>'], // asha@okaxis
  [/https?:\/\/\S{1,400}/g, '<URL>'],
  [/\b[A-Z]{4}0[A-Z0-9]{6}\b/g, '<IFSC>'], // HDFC0123456
  [/\b[A-Z]{5}\d{4}[A-Z]\b/g, '<PAN>'], // ABCPD1234E
  [/\b\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}\b/g, '<CARD>'],
  [/\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/g, '<IBAN>'],
  [/(?:\+91|0)?[ -]?\b[6-9]\d{9}\b/g, '<PHONE>'],
  [/\b\d{9,18}\b/g, '<ACCOUNT>'],
  [/[Xx*]{1,12}\d{3,6}\b/g, '<ACCOUNT>'], // XX1234
  [/\b(?:OTP|PIN|CVV)\D{1,16}\d{3,8}\b/gi, '<OTP>'],
  [/\b(?:UTR|RRN|Ref)\D{1,12}[A-Z0-9]{8,22}\b/gi, '<REF>'],
];

/** What masking would cost if it were that simple. */
export const naiveMask = (text: string): string =>
  PATTERNS.reduce((masked, [pattern, token]) => masked.replace(pattern, token), text);

/** The naive reading: the first amount, a debit or credit word, an account, a balance, a merchant. */
const FIELDS: readonly RegExp[] = [
  /(?:Rs\.?|INR|₹) ?([\d,]{1,15}(?:\.\d{1,2})?)/i,
  /\b(debited|spent|paid|sent|withdrawn)\b/i,
  /\b(credited|received|deposited|refund)\b/i,
  /<ACCOUNT:[^>]{1,64}>/,
  /(?:Bal(?:ance)?)[^\d]{1,12}([\d,]{1,15}(?:\.\d{1,2})?)/i,
  /\b(?:at|to) ([A-Z][A-Za-z ]{2,40})/,
  /<REF:[^>]{1,64}>/,
  /\b(\d{1,2}[-/](?:\d{1,2}|[A-Z]{3})[-/]\d{2,4})\b/i,
];

/** What extraction would cost if it were that simple. */
export const naiveRead = (text: string): (string | null)[] =>
  FIELDS.map((pattern) => pattern.exec(text)?.[0] ?? null);
