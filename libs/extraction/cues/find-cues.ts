import type { Token } from '../tokens.js';
import { languagesOf, meaningsIn, type Languages } from './languages.js';
import type { Meanings } from './meanings.js';
import { BEGINS_PHRASE, PHRASES, stemOf, type Leaf, type Node } from './phrases.js';

/** A cue word or phrase in a text: tokens `from` to `to` (exclusive). */
export interface Cue {
  from: number;
  to: number;
  means: Meanings;
}

/** A phrase of the tables in a text. */
interface Placed {
  from: number;
  to: number;
  leaf: Leaf;
}

/** Phrases of other languages are passed over; null accepts every language. */
type Spoken = Languages | null;

const accepts = (leaf: Leaf, spoken: Spoken): boolean => spoken === null || meaningsIn(leaf, spoken) !== null;

/** Follows the trie from a token; the longest accepted phrase wins, whole words before stems. */
function longest(
  node: Node,
  tokens: readonly Token[],
  from: number,
  at: number,
  best: Placed | null,
  spoken: Spoken,
): Placed | null {
  const found = node.leaf && accepts(node.leaf, spoken) ? { from, to: at, leaf: node.leaf } : best;
  const token = tokens[at];
  if (!token || token.kind !== 'word') return found;
  const exact = node.next.size > 0 ? node.next.get(token.norm) : undefined;
  const whole = exact ? longest(exact, tokens, from, at + 1, found, spoken) : found;
  if (whole !== found) return whole;
  const stem = stemOf(node, token.norm);
  return stem ? longest(stem, tokens, from, at + 1, found, spoken) : found;
}

/** The phrases in a stretch of tokens, left to right, the longest at each place. */
function phrasesIn(tokens: readonly Token[], start: number, end: number, spoken: Spoken): Placed[] {
  const phrases: Placed[] = [];
  for (let at = start; at < end;) {
    const begins = (tokens[at]!.is & BEGINS_PHRASE) !== 0;
    const found = begins ? longest(PHRASES, tokens, at, at, null, spoken) : null;
    if (found) phrases.push(found);
    at = found ? found.to : at + 1;
  }
  return phrases;
}

/** Finds the cues of a text, left to right, in the language or languages it is written in. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const phrases = phrasesIn(tokens, 0, tokens.length, null);
  const spoken = languagesOf(phrases);
  const cues: Cue[] = [];
  for (const { from, to, leaf } of phrases) {
    const means = meaningsIn(leaf, spoken);
    if (means) cues.push({ from, to, means });
    // a phrase of another language may hide a shorter one: `in base` hides `in`
    else if (to > from + 1)
      for (const inner of phrasesIn(tokens, from, to, spoken))
        cues.push({ from: inner.from, to: inner.to, means: meaningsIn(inner.leaf, spoken)! });
  }
  return cues;
}
