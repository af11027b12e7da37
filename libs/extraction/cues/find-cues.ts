import { fold, plain } from '../fold.js';
import type { Token } from '../tokens.js';
import type { CueTable, Meaning } from './cue-table.js';
import { CUE_TABLES } from './tables.js';

/** A cue word or phrase in a text: tokens `from` to `to` (exclusive). */
export interface Cue {
  from: number;
  to: number;
  means: ReadonlySet<Meaning>;
}

/** The end of a phrase: what it means in each language, by the language's position. */
interface Leaf {
  meanings: Meaning[][];
  languages: number[];
  letters: number;
  /** Meanings by the languages a text is written in, filled as texts come. */
  byLanguages: Map<string, ReadonlySet<Meaning>>;
}
interface Node {
  next: Map<string, Node>;
  /** Stems by their first letters, tried when no whole word fits. */
  stems: Map<string, { stem: string; node: Node }[]>;
  leaf: Leaf | null;
}

const STEM_KEY = 4;
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
        node.leaf ??= { meanings: [], languages: [], letters: weight(phrase), byLanguages: new Map() };
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

const ROOT = compile(CUE_TABLES);

interface Found {
  leaf: Leaf;
  to: number;
}

type Accepts = (leaf: Leaf) => boolean;
const ANY: Accepts = () => true;

/** Follows the trie from a token; the longest accepted phrase wins, whole words before stems. */
function longest(
  node: Node,
  tokens: readonly Token[],
  at: number,
  best: Found | null,
  accepts: Accepts,
): Found | null {
  const found = node.leaf && accepts(node.leaf) ? { leaf: node.leaf, to: at } : best;
  const token = tokens[at];
  if (!token || token.kind !== 'word') return found;
  const exact = node.next.get(token.norm);
  const whole = exact ? longest(exact, tokens, at + 1, found, accepts) : found;
  if (whole !== found || node.stems.size === 0 || token.norm.length < STEM_KEY) return whole;
  const stem = node.stems
    .get(token.norm.slice(0, STEM_KEY))
    ?.find((known) => token.norm.startsWith(known.stem));
  return stem ? longest(stem.node, tokens, at + 1, found, accepts) : found;
}

interface Placed extends Found {
  from: number;
}

/** The phrases in a stretch of tokens, left to right, the longest at each place. */
function phrasesIn(tokens: readonly Token[], from: number, to: number, accepts: Accepts): Placed[] {
  const phrases: Placed[] = [];
  for (let at = from; at < to;) {
    const found = longest(ROOT, tokens, at, null, accepts);
    if (found) phrases.push({ from: at, to: found.to, leaf: found.leaf });
    at = found ? found.to : at + 1;
  }
  return phrases;
}

/** Which languages a text is written in: those with most of the letters of its cues; a cue of one language weighs more. */
function languagesOf(found: readonly Found[]): ReadonlySet<number> {
  const scores = CUE_TABLES.map(() => 0);
  for (const { leaf } of found) {
    for (const language of leaf.languages) {
      scores[language]! += leaf.letters * (leaf.languages.length === 1 && leaf.letters > 3 ? 3 : 1);
    }
  }
  const enough = Math.max(...scores) / 2;
  const languages = new Set<number>();
  scores.forEach((score, language) => {
    if (score > 0 && score >= enough) languages.add(language);
  });
  return languages;
}

function meaningsIn(leaf: Leaf, languages: ReadonlySet<number>, key: string): ReadonlySet<Meaning> {
  let means = leaf.byLanguages.get(key);
  if (!means) {
    means = new Set(
      leaf.languages.flatMap((language) => (languages.has(language) ? leaf.meanings[language]! : [])),
    );
    leaf.byLanguages.set(key, means);
  }
  return means;
}

/** Finds the cues of a text, left to right, in the language or languages it is written in. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const found = phrasesIn(tokens, 0, tokens.length, ANY);
  const languages = languagesOf(found);
  const key = [...languages].join();
  const cueOf = ({ from, to, leaf }: Placed): Cue => ({ from, to, means: meaningsIn(leaf, languages, key) });
  const isSpoken: Accepts = (leaf) => leaf.languages.some((language) => languages.has(language));
  return found.flatMap((phrase) => {
    if (isSpoken(phrase.leaf)) return cueOf(phrase);
    // a phrase of another language may hide a shorter one: `in base` hides `in`
    return phrase.to > phrase.from + 1 ? phrasesIn(tokens, phrase.from, phrase.to, isSpoken).map(cueOf) : [];
  });
}
