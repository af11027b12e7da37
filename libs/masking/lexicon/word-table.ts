import type { Lexeme } from './lexeme.js';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** A table that is at most half full finds a word, or that there is none, in one or two steps. */
const SLOTS_PER_WORD = 2;

/** Continues the hash (FNV-1a, over UTF-16 code units) of a word by one more of its characters. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** The hash of no characters. */
export const NO_HASH = FNV_OFFSET;

/** A word and what is known of it. */
export interface Entry {
  word: string;
  lexeme: Lexeme;
}

/**
 * Looks words up where they stand in a text. A `Map` needs each word as a string of its own, which takes three times
 * as long, and most words of a message are looked up only to find that they mean nothing.
 */
export class WordTable {
  private readonly entries: (Entry | undefined)[];
  /** Read before the entries, since they lie side by side; 0 where there is none. */
  private readonly hashes: Int32Array;
  private readonly mask: number;

  constructor(entries: readonly Entry[]) {
    const slots = 2 ** Math.ceil(Math.log2(entries.length * SLOTS_PER_WORD + 2));
    this.mask = slots - 1;
    this.entries = Array.from({ length: slots });
    this.hashes = new Int32Array(slots);
    for (const entry of entries) {
      const hash = hashOf(entry.word);
      let slot = hash & this.mask;
      while (this.hashes[slot] !== 0) slot = (slot + 1) & this.mask;
      this.entries[slot] = entry;
      this.hashes[slot] = hash || 1;
    }
  }

  /** What is known of a word. */
  get(word: string): Lexeme | undefined {
    return this.find(word, 0, word.length, hashOf(word))?.lexeme;
  }

  /** The entry of the word that stands in `text` from `start` to `end`, whose hash is known. */
  find(text: string, start: number, end: number, hash: number): Entry | undefined {
    const { hashes, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = hashes[slot]!;
      if (found === 0) return undefined;
      if (found !== (hash || 1)) continue;
      const entry = this.entries[slot]!;
      if (isAt(text, start, end, entry.word)) return entry;
    }
  }
}

/** The hash of a word. */
export function hashOf(word: string): number {
  let hash = NO_HASH;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}
