import type { Lexeme } from './lexeme.js';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** A table that is at most half full finds a word, or that there is none, in one or two steps. */
const SLOTS_PER_WORD = 2;

/** Continues the hash (FNV-1a, over UTF-16 code units) of a word by one more of its characters. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** The hash of no characters. */
export const NO_HASH = FNV_OFFSET;

/**
 * Looks words up where they stand in a text. A `Map` needs each word as a string of its own, which takes three times
 * as long, and most words of a message are looked up only to find that they mean nothing.
 */
export class WordTable {
  private readonly words: (string | undefined)[];
  /** Read before the words, since they lie side by side; 0 where there is no word. */
  private readonly hashes: Int32Array;
  private readonly lexemes: Lexeme[] = [];
  private readonly mask: number;

  constructor(entries: ReadonlyMap<string, Lexeme>) {
    const slots = 2 ** Math.ceil(Math.log2(entries.size * SLOTS_PER_WORD + 2));
    this.mask = slots - 1;
    this.words = Array.from({ length: slots });
    this.hashes = new Int32Array(slots);
    for (const [word, lexeme] of entries) {
      let hash = NO_HASH;
      for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
      let slot = hash & this.mask;
      while (this.words[slot] !== undefined) slot = (slot + 1) & this.mask;
      this.words[slot] = word;
      this.hashes[slot] = hash || 1;
      this.lexemes[slot] = lexeme;
    }
  }

  /** The slot of the word that stands in `text` from `start` to `end`, whose hash is known; -1 when there is none. */
  find(text: string, start: number, end: number, hash: number): number {
    const { hashes, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = hashes[slot]!;
      if (found === 0) return -1;
      if (found === (hash || 1) && isAt(text, start, end, this.words[slot]!)) return slot;
    }
  }

  wordAt(slot: number): string {
    return this.words[slot]!;
  }

  lexemeAt(slot: number): Lexeme {
    return this.lexemes[slot]!;
  }
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}
