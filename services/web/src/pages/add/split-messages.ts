/** What stands between two SMS: the end of a line, or blank lines. */
export type Division = 'line' | 'block';

const BLANK_LINES = /\n(?:[ \t\r]*\n)+/;
const AMOUNT = /(?:rs|inr|₹|usd|\$)\.?\s?\d/i;

/** The SMS of a pasted text; a comma never divides. */
export const splitMessages = (text: string, division: Division): string[] =>
  text
    .split(division === 'line' ? '\n' : BLANK_LINES)
    .map((each) => each.trim())
    .filter(Boolean);

/**
 * How a pasted text seems to be divided: by blank lines where there are some between lines that belong together, or
 * where few of its lines have an amount, as in one SMS of several lines; else by lines.
 */
export function divisionOf(text: string): Division {
  const lines = splitMessages(text, 'line');
  const blocks = splitMessages(text, 'block');
  if (blocks.length === lines.length) return 'line';
  const withAmount = lines.filter((line) => AMOUNT.test(line)).length;
  return withAmount * 2 <= lines.length ? 'block' : 'line';
}
