import { Meanings } from './meanings.js';
import type { Leaf } from './phrases.js';
import { CUE_TABLES } from './tables.js';

/** The languages that a text is written in, and what phrases mean in them; the same languages are one object. */
export interface Languages {
  readonly key: string;
  readonly spoken: ReadonlySet<number>;
  /** By the phrase's id, filled as texts come; null for a phrase of other languages. */
  readonly meanings: (Meanings | null | undefined)[];
}

const MEMO_LIMIT = 1000;
const memo = new Map<string, Languages>();
/** Used for one text at a time. */
const scores = new Float64Array(CUE_TABLES.length);

/** Those with most of the letters of a text's phrases; a phrase of one language weighs more. */
export function languagesOf(phrases: readonly { leaf: Leaf }[]): Languages {
  scores.fill(0);
  let most = 0;
  for (const { leaf } of phrases) {
    const points = leaf.letters * (leaf.languages.length === 1 && leaf.letters > 3 ? 3 : 1);
    for (const language of leaf.languages) most = Math.max(most, (scores[language]! += points));
  }
  let key = '';
  for (let language = 0; language < scores.length; language++) {
    const score = scores[language]!;
    if (score > 0 && score >= most / 2) key = key === '' ? String(language) : `${key},${language}`;
  }
  return memo.get(key) ?? remember(key);
}

function remember(key: string): Languages {
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const spoken = new Set(key === '' ? [] : key.split(',').map(Number));
  const languages: Languages = { key, spoken, meanings: [] };
  memo.set(key, languages);
  return languages;
}

/** What a phrase means in the languages of a text; null when it is of none of them. */
export function meaningsIn(leaf: Leaf, { spoken, meanings }: Languages): Meanings | null {
  let means = meanings[leaf.id];
  if (means === undefined) {
    const list = leaf.languages.filter((language) => spoken.has(language));
    means = list.length === 0 ? null : Meanings.of(list.flatMap((language) => leaf.meanings[language]!));
    meanings[leaf.id] = means;
  }
  return means;
}
