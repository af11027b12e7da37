/** `x` of `XX1234`, in the scripts that banks and forgers write it in; other mask characters are no letters. */
const MASK_LETTER = /[xXхХχΧｘＸ]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;

interface Range {
  start: number;
  end: number;
}

/** Positions of the letters and digits of a piece of a text; `masks` counts the letters used as mask characters too. */
export function lettersAndDigits(
  text: string,
  { start, end }: Range,
  { masks }: { masks: boolean },
): number[] {
  const found: number[] = [];
  for (const match of text.slice(start, end).matchAll(LETTER_OR_DIGIT)) {
    if (masks || !MASK_LETTER.test(match[0])) found.push(start + match.index);
  }
  return found;
}

/** Whether some span holds the position. */
export const covers = (spans: Range[], position: number): boolean =>
  spans.some(({ start, end }) => start <= position && position < end);

/** Whether two pieces share a character. */
export const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
