const ACCENTS = /\p{M}/gu;
const LATIN = /[\u00C0-\u024F\u1E00-\u1EFF]/;

/** The words of a list; Latin ones without their accents too, since many phones leave them out. */
export function wordSet(list: string): ReadonlySet<string> {
  const words = list.split(' ');
  const plain = words
    .filter((word) => LATIN.test(word))
    .map((word) => word.normalize('NFD').replace(ACCENTS, ''));
  return new Set([...words, ...plain]);
}
