import { hashOn, hashOf, NO_HASH } from './word-table.js';

/** A list that is at most half full finds a word, or that there is none, in one or two steps. */
const SLOTS_PER_WORD = 2;
/** Names are rarely shorter, with the space behind them. */
const CHARACTERS_PER_WORD = 5;
const SPACE = 32;
const LEAST_LENGTH = 2;

/** Many words of which all mean the same, kept as the one text they come in: tens of thousands of strings start slowly. */
export class WordList {
  private readonly slots: Int32Array;
  /** Read before the words, since they lie side by side. */
  private readonly hashes: Int32Array;
  private readonly mask: number;

  /** `list` has spaces between its words; those for which `isKnown` is true are left out. */
  constructor(
    private readonly list: string,
    isKnown: (list: string, start: number, end: number, hash: number) => boolean,
  ) {
    const most = Math.ceil(list.length / CHARACTERS_PER_WORD) * SLOTS_PER_WORD;
    this.mask = 2 ** Math.ceil(Math.log2(most + 2)) - 1;
    this.slots = new Int32Array(this.mask + 1);
    this.hashes = new Int32Array(this.mask + 1);
    for (let at = 0; at < list.length; at++) {
      const start = at;
      let hash = NO_HASH;
      for (let code = list.charCodeAt(at); code > SPACE; code = list.charCodeAt(++at))
        hash = hashOn(hash, code);
      if (at - start < LEAST_LENGTH || isKnown(list, start, at, hash)) continue;
      const slot = this.slotOf(list, start, at, hash);
      this.slots[slot] = start + 1;
      this.hashes[slot] = hash;
    }
  }

  /** Whether the list has the word that stands in `text` from `start` to `end`, whose hash is known. */
  has(text: string, start: number, end: number, hash: number): boolean {
    return this.slots[this.slotOf(text, start, end, hash)] !== 0;
  }

  /** Whether the list has a word. */
  hasWord(word: string): boolean {
    return this.has(word, 0, word.length, hashOf(word));
  }

  /** The slot of a word, or the empty one where it would be. */
  private slotOf(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot]!;
      if (place === 0) return slot;
      if (hashes[slot] === hash && this.isAt(place - 1, text, start, end)) return slot;
    }
  }

  private isAt(place: number, text: string, start: number, end: number): boolean {
    const { list } = this;
    let at = place;
    for (let i = start; i < end; i++, at++) if (list.charCodeAt(at) !== text.charCodeAt(i)) return false;
    return !(list.charCodeAt(at) > SPACE);
  }
}
