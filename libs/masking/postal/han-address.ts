/** What a street or a quarter ends with, before a number. */
const STREET = /(?:[路街道巷弄里村段]|大街|胡同|丁目)$/u;
/** A quarter whose blocks are numbered: `港区芝公園`. */
const QUARTER = /[都府県市区區町村郡]/u;
/** `77弄9号602室`, `4丁目2-8`. */
const NUMBERS = /\d{1,5}(?:(?:[弄号號楼樓栋幢座室层層巷期区單单元階番地丁目之]{1,3}|-)\d{0,5}){1,7}/uy;

/** Where a Chinese or Japanese address ends whose first number stands at `start`, behind `word`; 0 when it is none. */
export function hanAddressEnd(text: string, word: string, start: number): number {
  const last = word.charCodeAt(word.length - 1);
  if (last < 0x3041 || last > 0x9fff || (!STREET.test(word) && !QUARTER.test(word))) return 0;
  NUMBERS.lastIndex = start;
  return NUMBERS.test(text) ? NUMBERS.lastIndex : 0;
}
