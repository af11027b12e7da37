/** What a word may be; a word can be several of these. */
export const CONNECTOR = 1 << 0;
/** Says that a number follows: `no`, `is`. */
export const EXPLICIT = 1 << 1;
/** Says that the last digits follow: `ending`. */
export const ENDING = 1 << 2;
/** Makes a list: `and`, `or`. */
export const JOIN = 1 << 3;
export const CURRENCY = 1 << 4;
/** `lakh`, `million`. */
export const SCALE = 1 << 5;
/** Makes the number after it money: `balance`. */
export const AMOUNT = 1 << 6;
export const MONTH = 1 << 7;
/** A given or family name that is hardly anything else. */
export const NAME = 1 << 8;
/** A name that is an ordinary word too, and counts beside another name only. */
export const AMBIGUOUS = 1 << 9;
export const ORGANISATION = 1 << 10;
/** In no name, though it does not make a business either. */
export const OTHER = 1 << 11;
export const BANK = 1 << 12;
/** A small word inside a name: `da` of João da Silva. */
export const PARTICLE = 1 << 13;
export const TITLE = 1 << 14;
/** A name follows, whatever it looks like: `Dear`, `Regards`. */
export const NAMING = 1 << 15;
/** A name of anybody or anything may follow: `to`. */
export const SIDE = 1 << 16;
/** What a person is in a payment or a journey, so that a name may follow: `beneficiary`. */
export const ROLE = 1 << 17;
/** A name stands before it: `ko`. */
export const BEFORE = 1 << 18;
/** What a person does: `sent`. */
export const VERB = 1 << 19;
/** Between people: `sent … to`. */
export const PERSONAL = 1 << 20;
export const STREET = 1 << 21;
/** `flat`, `house`. */
export const HOUSE = 1 << 22;
/** An address may follow: `delivered to`. */
export const SENT = 1 << 23;
/** `code`, `verify`: what a one-time password is for. */
export const CODE_WORD = 1 << 24;
/** The last word of a pair that means something of its own: `code` of `sort code`. */
export const PAIR_END = 1 << 25;
/** A shop may follow, no person: `at`. */
export const PLACE = 1 << 26;
/** Opens a sentence that follows a name: `Ravi, your …`. */
export const YOURS = 1 << 27;
/** A unit or a thing that is counted: the number before it is no one's. */
export const UNIT = 1 << 28;
/** Says of the digits before it that a number ends with them: `4410 ile biten`. */
export const AFTER_ENDING = 1 << 29;
/** A place may follow that tells where somebody was: `ATM`, `hometown`. */
export const WHERE = 1 << 30;
/** A date beside it is that of a birth. */
export const BIRTH = 1 << 31;
