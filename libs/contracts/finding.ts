/** A piece of personal data that masking replaced. Offsets are UTF-16 code units, end exclusive. */
export interface Finding {
  type: string;
  /** Where it stood in the original text. */
  start: number;
  end: number;
  /** What stands there now, as `<ACCOUNT:ak3f…>` or `<OTP>`. */
  token: string;
  /** Where `token` stands in the masked text. */
  maskedStart: number;
  maskedEnd: number;
}
