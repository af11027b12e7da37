const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu; // zero-width space, soft hyphen, direction marks
const NON_ASCII = /\P{ASCII}/u;
/** Zero of each script whose digits occur in alerts: Arabic, Persian, Devanagari, Bengali, ..., Thai, Lao, Tibetan, Myanmar, Khmer. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0,
];
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u0f29\u1040-\u1049\u17e0-\u17e9]/g;

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? digit : String(code - zero);
}

/** Brings a text to the form the engine reads: NFKC, ASCII digits and spaces, no invisible characters. */
export function plain(text: string): string {
  if (!NON_ASCII.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DIGITS, asciiDigit)
    .replace(/[\u2212\u2010-\u2015]/g, '-') // − minus sign, – dash
    .replace(/[\u2018\u2019\u02bc]/g, "'") // ’
    .replace(/\u066b/g, '.') // ٫ Arabic decimal separator
    .replace(/\u066c|(?<=\d)\u060c(?=\d)/g, ',') // ٬ Arabic thousands separator, and the comma in its place
    .replace(/\u0e4d\u0e32/g, '\u0e33'); // ำ, which NFKC takes apart
}

const ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0640]/g;
/** Cyrillic to the Latin spelling that banks themselves use in SMS. */
const LATIN: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '',
  э: 'e', ю: 'yu', я: 'ya', і: 'i', є: 'e', ґ: 'g', қ: 'k', ғ: 'g', ұ: 'u', ү: 'u', ө: 'o', ә: 'a', ң: 'n', һ: 'h',
}; // prettier-ignore
/** Cyrillic letters that look Latin, for words written in both, as `Рokupkа`. */
const LOOK_ALIKES: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
};
/** Letters that are not a letter and an accent. */
const STROKES: Record<string, string> = { ı: 'i', đ: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae' };
const CYRILLIC = /[\u0400-\u04ff]/g;

function foldForeign(word: string): string {
  const lower = word.toLowerCase();
  const mixed = /[a-z]/.test(lower);
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(CYRILLIC, (letter) => (mixed ? LOOK_ALIKES[letter] : undefined) ?? LATIN[letter] ?? letter)
    .replace(/[\u0622\u0623\u0625]/g, '\u0627') // أ إ آ -> ا
    .replace(/\u0649/g, '\u064a') // ى -> ي
    .replace(/\u0629/g, '\u0647') // ة -> ه
    .replace(/\u06cc/g, '\u064a') // Persian ی
    .replace(/\u06a9/g, '\u0643') // Persian ک
    .replace(/[\u06c0\u06c1\u06be\u06d5]/g, '\u0647') // Urdu ہ and ھ
    .replace(/[\u0131\u0111\u0142\u00f8\u00df\u00e6]/g, (letter) => STROKES[letter]!)
    .normalize('NFC');
}

const MEMO_LIMIT = 20_000;
const memo = new Map<string, string>();

/** Folds a word for look-up: lower case, no accents or apostrophes, Cyrillic in Latin letters: `Зачислено` is `zachisleno`. */
export function fold(word: string): string {
  if (!NON_ASCII.test(word))
    return word.includes("'") ? word.toLowerCase().replaceAll("'", '') : word.toLowerCase();
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const folded = foldForeign(word).replaceAll("'", '');
  memo.set(word, folded);
  return folded;
}
