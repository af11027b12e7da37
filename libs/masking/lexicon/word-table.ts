import type { Lexeme } from './lexeme.js';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** A table that is at most half full finds a word, or that there is none, in one or two steps. */
const SLOTS_PER_WORD = 2;
const SPACE = 32;
/** Names and the space between take more than that on average; a table too large takes longer to make. */
const CHARACTERS_PER_WORD = 6;

/** Continues the hash (FNV-1a, over UTF-16 code units) of a word by one more of its characters. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** The hash of no characters. */
export const NO_HASH = FNV_OFFSET;

/**
 * Looks words up where they stand in a text. A `Map` needs each word as a string of its own, which takes three times
 * as long, and most words of a message are looked up only to find that they mean nothing.
 */
export class WordTable {
  /** Of each slot: the number of its word, counted from one; 0 when it is empty. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly words: string[] = [];
  private readonly lexemes: Lexeme[] = [];
  /** Where the listed words begin in `list`; their numbers go on where those of `words` end. */
  private readonly starts: Int32Array;
  private readonly lengths: Uint8Array;

  /**
   * `entries` and the words of `list`, of which all mean the same and which never become strings of their own.
   * `twice` is told of those that are entries as well.
   */
  constructor(
    entries: ReadonlyMap<string, Lexeme>,
    private readonly list: string,
    private readonly listed: Lexeme,
    twice: (entry: Lexeme) => void,
  ) {
    const most = entries.size + Math.ceil(list.length / CHARACTERS_PER_WORD);
    this.mask = 2 ** Math.ceil(Math.log2(most * SLOTS_PER_WORD + 2)) - 1;
    this.slots = new Int32Array(this.mask + 1);
    this.starts = new Int32Array(most);
    this.lengths = new Uint8Array(most);
    for (const [word, lexeme] of entries) {
      this.slots[this.slotOf(word, 0, word.length, hashOf(word))] = this.words.push(word);
      this.lexemes.push(lexeme);
    }
    this.addList(twice);
  }

  private addList(twice: (entry: Lexeme) => void): void {
    const { list, slots, starts, lengths } = this;
    let count = 0;
    for (let at = 0; at < list.length; at++) {
      const start = at;
      let hash = NO_HASH;
      for (let code = list.charCodeAt(at); code > SPACE; code = list.charCodeAt(++at))
        hash = hashOn(hash, code);
      if (at - start < 2) continue;
      const slot = this.slotOf(list, start, at, hash);
      const known = slots[slot]!;
      if (known === 0) {
        starts[count] = start;
        lengths[count] = at - start;
        slots[slot] = this.words.length + ++count;
      } else if (known <= this.words.length) twice(this.lexemes[known - 1]!);
    }
  }

  /** The slot of the word that stands in `text` from `start` to `end`, whose hash is known; -1 when there is none. */
  find(text: string, start: number, end: number, hash: number): number {
    const slot = this.slotOf(text, start, end, hash);
    return this.slots[slot] === 0 ? -1 : slot;
  }

  /** What is known of a word. */
  get(word: string): Lexeme | undefined {
    const slot = this.find(word, 0, word.length, hashOf(word));
    return slot < 0 ? undefined : this.lexemeAt(slot);
  }

  wordAt(slot: number): string {
    const { words, list, starts, lengths } = this;
    const number = this.slots[slot]! - 1;
    if (number < words.length) return words[number]!;
    const start = starts[number - words.length]!;
    return list.slice(start, start + lengths[number - words.length]!);
  }

  lexemeAt(slot: number): Lexeme {
    const number = this.slots[slot]! - 1;
    return number < this.words.length ? this.lexemes[number]! : this.listed;
  }

  /** The slot of a word, or the empty one where it would be. */
  private slotOf(text: string, start: number, end: number, hash: number): number {
    const { slots, mask, words } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]!;
      if (number === 0) return slot;
      const isEntry = number <= words.length;
      const of = isEntry ? words[number - 1]! : this.list;
      const from = isEntry ? 0 : this.starts[number - 1 - words.length]!;
      const length = isEntry ? of.length : this.lengths[number - 1 - words.length]!;
      if (length === end - start && isAt(text, start, of, from, length)) return slot;
    }
  }
}

function hashOf(word: string): number {
  let hash = NO_HASH;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

function isAt(text: string, start: number, of: string, from: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (text.charCodeAt(start + i) !== of.charCodeAt(from + i)) return false;
  return true;
}
