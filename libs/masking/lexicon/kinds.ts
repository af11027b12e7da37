/** Kinds of cues; whether a text has any word of a kind is known before anything is looked for. */
export const STATE_NUMBER = 1 << 0;
export const BANK_CODE = 1 << 1;
export const USER = 1 << 2;
export const POSTAL = 1 << 3;
export const PLACE_CUE = 1 << 4;
export const OTHER_CUE = 1 << 5;

const KINDS: Record<string, number> = {
  ACCOUNT: OTHER_CUE,
  CARD: OTHER_CUE,
  REF: OTHER_CUE,
  PHONE: OTHER_CUE,
  CUSTOMER_ID: OTHER_CUE,
  OTP: OTHER_CUE,
  PIN: OTHER_CUE,
  CVV: OTHER_CUE,
  PASSWORD: OTHER_CUE,
  SWIFT_BIC: BANK_CODE,
  USERNAME: USER,
  POSTCODE: POSTAL,
  ADDRESS: PLACE_CUE,
  LOCATION: PLACE_CUE,
  none: 0,
};

/** The kind of a cue that says a value is of this type: of a state number unless it is one of the few others. */
export const kindOf = (type: string): number => KINDS[type] ?? STATE_NUMBER;
