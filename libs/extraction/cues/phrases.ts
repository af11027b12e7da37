import { fold, plain } from '../fold.js';
import { ask } from '../words.js';
import type { CueTable, Meaning } from './cue-table.js';
import { CUE_TABLES } from './tables.js';

/** The end of a phrase: what it means in each language, by the language's position. */
export interface Leaf {
  /** Its position among all. */
  id: number;
  meanings: Meaning[][];
  languages: number[];
  letters: number;
}
/** A place in the trie of phrases. */
export interface Node {
  next: Map<string, Node>;
  /** Stems by their first letters, tried when no whole word fits. */
  stems: Map<string, { stem: string; node: Node }[]>;
  leaf: Leaf | null;
}

/** So many letters of a stem are looked up; shorter words follow none. */
const STEM_KEY = 4;
let leaves = 0;
const newNode = (): Node => ({ next: new Map(), stems: new Map(), leaf: null });

function step(node: Node, word: string): Node {
  if (!word.endsWith('*')) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = newNode()));
    return next;
  }
  const stem = word.slice(0, -1);
  const key = stem.slice(0, STEM_KEY);
  const stems = node.stems.get(key) ?? [];
  node.stems.set(key, stems);
  let entry = stems.find((known) => known.stem === stem);
  if (!entry) stems.push((entry = { stem, node: newNode() }));
  stems.sort((a, b) => b.stem.length - a.stem.length);
  return entry.node;
}

/** A Han, kana or Hangul letter says as much as three of an alphabet. */
const weight = (phrase: string): number => phrase.length * (/[\u3041-\ud7a3]/.test(phrase) ? 3 : 1);

function compile(tables: readonly CueTable[]): Node {
  const root = newNode();
  tables.forEach(({ rows }, language) => {
    for (const [meaning, phrases] of rows) {
      for (const phrase of plain(phrases).split('|')) {
        const node = phrase.split(' ').map(fold).reduce(step, root);
        node.leaf ??= { id: leaves++, meanings: [], languages: [], letters: weight(phrase) };
        (node.leaf.meanings[language] ??= []).push(meaning);
        if (!node.leaf.languages.includes(language)) node.leaf.languages.push(language);
      }
    }
  });
  mergeStems(root);
  return root;
}

/** A whole word of one language takes over what a stem of another means: `refund` and `refund*`. */
function mergeStems(node: Node): void {
  for (const [word, next] of node.next) {
    const stem = node.stems.get(word.slice(0, STEM_KEY))?.find((known) => word.startsWith(known.stem));
    if (stem?.node.leaf && next.leaf) {
      for (const language of stem.node.leaf.languages) {
        if (next.leaf.languages.includes(language)) continue;
        next.leaf.languages.push(language);
        next.leaf.meanings[language] = stem.node.leaf.meanings[language]!;
      }
    }
    mergeStems(next);
  }
  for (const stems of node.stems.values()) for (const stem of stems) mergeStems(stem.node);
}

/** The phrases of all languages, word by word. */
export const PHRASES = compile(CUE_TABLES);

/** Where the trie goes on by a stem of the word. */
export function stemOf(node: Node, norm: string): Node | undefined {
  if (node.stems.size === 0 || norm.length < STEM_KEY) return undefined;
  return node.stems.get(norm.slice(0, STEM_KEY))?.find((known) => norm.startsWith(known.stem))?.node;
}

/** Whether phrases begin with a word; most words begin none. */
export const BEGINS_PHRASE = ask((norm) => PHRASES.next.has(norm) || stemOf(PHRASES, norm) !== undefined);
