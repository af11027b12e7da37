/** What Russian and Ukrainian names end with in other cases, and what they may end with in the first. */
const ENDINGS: readonly (readonly [ending: string, first: readonly string[]])[] = [
  ['ой', ['а', '']],
  ['ей', ['я', 'а']],
  ['ом', ['']],
  ['ым', ['']],
  ['ем', ['й', 'ь']],
  ['и', ['а', 'я']],
  ['ы', ['а']],
  ['е', ['а', 'я', '']],
  ['у', ['а', '']],
  ['ю', ['я', 'й', 'ь']],
  ['а', ['']],
  ['я', ['й', 'ь']],
];
const FIRST_CYRILLIC = 0x430;
const LAST_CYRILLIC = 0x45f;
const LEAST = 4;

/** Forms that a Cyrillic word in another case may have in the first: `Наталья` of `для Натальи`. */
export function firstCases(word: string): string[] {
  const code = word.charCodeAt(word.length - 1);
  if (word.length < LEAST || code < FIRST_CYRILLIC || code > LAST_CYRILLIC) return [];
  return ENDINGS.filter(([ending]) => word.endsWith(ending)).flatMap(([ending, firsts]) =>
    firsts.map((first) => word.slice(0, -ending.length) + first),
  );
}
