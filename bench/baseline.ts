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
