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

/** What is computed of a word once, because the words of alerts repeat. */
interface Word {
  id: number;
  /** The hash that a neighbour's letters continue. */
  joined: number;
  /** The ids of its letter groups; none for a word that no shop is named after. */
  groups: readonly number[];
}

/** More than the words that repeat; names that come once should not stay. */
const MOST_WORDS = 20_000;
const words = new Map<string, Word>();

// Work space of one text: an id is new to it when its stamp is not the text's number.
const stamps = new Uint32Array(VOCABULARY_SIZE);
const ids = new Int32Array(MAX_IDS);
let textNumber = 0;
let count = 0;

/** The distinct ids of a model input: marks and their pairs, words, pairs of neighbours, and letter groups of words that may be names. */
export function tokenIds(input: string): Int32Array {
  if (++textNumber === 0xffffffff) {
    stamps.fill(0);
    textNumber = 1;
  }
  count = 0;
  let inText = false;
  let before: Word | undefined;
  const marks: number[] = [];
  for (let from = 0, end = 0; from <= input.length; from = end + 1) {
    end = input.indexOf(' ', from);
    if (end === -1) end = input.length;
    const piece = input.slice(from, end);
    if (piece === '') continue;
    if (piece === TEXT_FOLLOWS) {
      inText = true;
      before = undefined;
    } else if (inText) before = addWord(piece, before);
    else if (piece.startsWith('c:')) {
      add(idOf(fnv(piece)));
      before = addWord(piece.slice(2), before, false);
    } else addMark(piece, marks);
  }
  return ids.slice(0, count);
}

/** What extraction found weighs by its combinations, or the many words of a text would drown it. */
function addMark(mark: string, before: number[]): void {
  const hash = fnv(mark);
  add(idOf(hash));
  for (const other of before) echo(fnv(mark, other));
  echo(hash);
  before.push(hash);
}

/** A mark counts several times, each with weights of its own: there are few of them, and a long text has hundreds of ids. */
function echo(hash: number): void {
  for (let time = 0; time < ECHOES; time++) add(idOf(Math.imul(hash + time, PRIME)));
}

function addWord(text: string, before: Word | undefined, alone = true): Word {
  const word = words.get(text) ?? learn(text);
  if (alone) add(word.id);
  if (before !== undefined) add(idOf(fnv(text, before.joined)));
  // By index: an iterator makes an object for each of some hundred ids.
  const { groups } = word;
  for (let i = 0; i < groups.length; i++) add(groups[i]!);
  return word;
}

function learn(text: string): Word {
  const hash = fnv(text);
  const groups = text.startsWith('<') || PLAIN_WORDS.has(text) ? [] : letterGroups(text);
  const word = { id: idOf(hash), joined: fnv('+', hash), groups };
  if (words.size === MOST_WORDS) words.clear();
  words.set(text, word);
  return word;
}

function add(id: number): void {
  if (stamps[id] === textNumber || count === MAX_IDS) return;
  stamps[id] = textNumber;
  ids[count++] = id;
}

/** The ids of the 3- to 5-letter groups of a word, its ends marked by `^` and `$`; of 2-letter groups too in dense scripts. */
function letterGroups(word: string): number[] {
  const groups: number[] = [];
  const marked = `^${word.slice(0, MAX_WORD)}$`;
  const shortest = DENSE.test(word) ? SHORTEST - 1 : SHORTEST;
  for (let from = 0; from + shortest <= marked.length; from++) {
    let hash = GROUP;
    for (let i = from; i < from + LONGEST && i < marked.length; i++) {
      hash = Math.imul(hash ^ marked.charCodeAt(i), PRIME);
      if (i - from + 1 >= shortest) groups.push(idOf(hash));
    }
  }
  return groups;
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
function idOf(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return 1 + (((mixed ^ (mixed >>> 16)) >>> 0) % (VOCABULARY_SIZE - 1));
}
