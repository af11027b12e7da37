/** What a text must hold for a recogniser to be asked at all; of several, any one is enough. */
export const TEXT = 1 << 0;
/** A number, whoever has claimed it. */
export const NUMBER = 1 << 1;
/** A number of which a digit is nobody's yet. */
export const OPEN_NUMBER = 1 << 2;
/** Characters that hide digits or letters. */
export const MASKED = 1 << 3;
/** A link, a handle, or what looks like a token. */
export const LINK = 1 << 4;
/** `(`, `[` or `{`. */
export const BRACKET = 1 << 5;
