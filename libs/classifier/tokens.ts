import { TEXT_FOLLOWS } from './model-input.js';

/** Ids run from 1 to one less than this; 0 pads. */
export const VOCABULARY_SIZE = 65_536;
/** No text gives more ids than this; what comes later in a long text is left out. */
export const MAX_IDS = 384;
/** Changes whenever the same text would give other ids, so that a model never runs with ids it was not trained on. */
export const TOKENISER = 'hashed-ngrams/2';

const SHORTEST = 3;
/** Scripts whose words are two letters long, written without spaces. */
const DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST = 5;
const MAX_WORD = 24;
const ECHOES = 3;

/** Words of alerts that no shop is named after; their inner letters say nothing. */
const PLAIN_WORDS = new Set(
  (
    'your you account acct card bank rs inr debited credited debit credit paid payment transaction txn transfer transferred ' +
    'spent purchase successful successfully completed via using through from for with has have been was ref reference date ' +
    'available balance avl bal limit ending towards dear customer call block not done info order sent received amount'
  ).split(' '),
);

// One array for all calls: an id is new to a text when its stamp is not the text's number.
const stamps = new Uint32Array(VOCABULARY_SIZE);
let textNumber = 0;

/** The distinct ids of a model input: marks and their pairs, words, pairs of neighbours, and letter groups of words that may be names. */
export function tokenIds(input: string): number[] {
  if (++textNumber === 0xffffffff) {
    stamps.fill(0);
    textNumber = 1;
  }
  const ids: number[] = [];
  const add = (hash: number): void => {
    const id = 1 + (finish(hash) % (VOCABULARY_SIZE - 1));
    if (stamps[id] === textNumber || ids.length === MAX_IDS) return;
    stamps[id] = textNumber;
    ids.push(id);
  };
  /** A mark counts several times, each with weights of its own: there are few of them, and a long text has hundreds of ids. */
  const echo = (hash: number): void => {
    for (let time = 0; time < ECHOES; time++) add(Math.imul(hash + time, PRIME));
  };
  let inText = false;
  let before = '';
  const marks: number[] = [];
  for (const word of input.split(' ')) {
    if (word === TEXT_FOLLOWS) {
      inText = true;
      before = '';
      continue;
    }
    const hash = fnv(word);
    add(hash);
    if (!inText && !word.startsWith('c:')) {
      // What extraction found weighs by its combinations, or the many words of a text would drown it.
      for (const mark of marks) echo(fnv(word, mark));
      echo(hash);
      marks.push(hash);
      continue;
    }
    const name = inText ? word : word.slice(2);
    if (before !== '') add(fnv(name, fnv('+', fnv(before))));
    before = name;
    if (!name.startsWith('<') && !PLAIN_WORDS.has(name)) letterGroups(name, add);
  }
  return ids;
}

/** Hashes the 3- to 5-letter groups of a word, its ends marked by `^` and `$`; 2-letter groups too in dense scripts. */
function letterGroups(word: string, add: (hash: number) => void): void {
  const marked = `^${word.slice(0, MAX_WORD)}$`;
  const shortest = DENSE.test(word) ? SHORTEST - 1 : SHORTEST;
  for (let from = 0; from + shortest <= marked.length; from++) {
    let hash = GROUP;
    for (let i = from; i < from + LONGEST && i < marked.length; i++) {
      hash = Math.imul(hash ^ marked.charCodeAt(i), PRIME);
      if (i - from + 1 >= shortest) add(hash);
    }
  }
}

const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;
const GROUP = fnv('#');

/** FNV-1a over UTF-16 code units. */
function fnv(text: string, hash = OFFSET): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** Mixes the high bits into the low ones, which the remainder is taken of. */
function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
