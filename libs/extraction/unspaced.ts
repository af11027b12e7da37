import { CUE_TABLES } from './cues/tables.js';
import { CURRENCIES } from './currencies.data.js';
import { plain } from './fold.js';
import { SCALES, UNITS } from './units.data.js';

/** Thai, Lao, Myanmar, Khmer, kana, Han and Hangul write words without spaces, or glue what follows to them. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Whether a text holds writing without spaces. */
export const hasUnspaced = (text: string): boolean => UNSPACED.test(text);

/** Whether the UTF-16 code is of a script that writes words without spaces. */
export function isUnspaced(code: number): boolean {
  return code >= 0x0e00 && UNSPACED.test(String.fromCharCode(code));
}

/** Words with a meaning by their first letter, the longest first. */
const words = new Map<string, string[]>();

/** Words of one letter that may end a run: `人民币500元` and 님, but no unit, which needs its number. */
const closing = new Set<string>();

function learn(list: Iterable<string>, closes: boolean): void {
  for (const word of new Set(list)) {
    if (!UNSPACED.test(word)) continue;
    if (closes) closing.add(word);
    const first = words.get(word[0]!) ?? [];
    words.set(word[0]!, first);
    if (!first.includes(word)) first.push(word);
    first.sort((a, b) => b.length - a.length);
  }
}

learn(
  CUE_TABLES.flatMap(({ rows }) => rows.flatMap(([, phrases]) => plain(phrases).split(/[| ]/))),
  true,
);
learn(
  CURRENCIES.flatMap(([, spellings]) => plain(spellings).split(' ')),
  true,
);
learn(SCALES, false);
learn(UNITS, false);

/** A word of one letter is one only right behind a number or at the end of a run: `500円`, `人民币500元`. */
function wordAt(run: string, at: number, afterDigit: boolean): string | undefined {
  return words
    .get(run[at]!)
    ?.find(
      (word) =>
        run.startsWith(word, at) &&
        (word.length > 1 || (at === 0 && afterDigit) || (at === run.length - 1 && closing.has(word))),
    );
}

/** Where the pieces of a run of letters end: its longest words with a meaning, what stands between them, and changes of script. */
export function pieceEnds(run: string, afterDigit: boolean): number[] {
  const ends: number[] = [];
  let start = 0;
  const end = (at: number): void => {
    if (at > start) ends.push(at);
    start = at;
  };
  for (let at = 0; at < run.length;) {
    const word = wordAt(run, at, afterDigit);
    if (!word) {
      at++;
      if (at < run.length && isUnspaced(run.charCodeAt(at)) !== isUnspaced(run.charCodeAt(at - 1))) end(at);
      continue;
    }
    end(at);
    at += word.length;
    end(at);
  }
  end(run.length);
  return ends;
}
