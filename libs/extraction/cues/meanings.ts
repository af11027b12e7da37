import type { Meaning } from './cue-table.js';

const BITS = 31;
const MOST = 2 * BITS;
/** The bit of each meaning, given out as meanings are met; an object, which answers faster than a map. */
const places: Partial<Record<Meaning, number>> = {};
let given = 0;

function placeOf(meaning: Meaning): number {
  const place = places[meaning];
  if (place !== undefined) return place;
  if (given === MOST) throw new RangeError(`meanings.ts: more than ${MOST} meanings; add a third number`);
  return (places[meaning] = given++);
}

/** A set of meanings, a bit for each, so that many of them cost one look. */
export class Meanings implements Iterable<Meaning> {
  private constructor(
    private readonly low: number,
    private readonly high: number,
  ) {}

  static readonly none = new Meanings(0, 0);

  static of(meanings: Iterable<Meaning>): Meanings {
    let [low, high] = [0, 0];
    for (const meaning of meanings) {
      const place = placeOf(meaning);
      if (place < BITS) low |= 1 << place;
      else high |= 1 << (place - BITS);
    }
    return new Meanings(low, high);
  }

  has(meaning: Meaning): boolean {
    const place = placeOf(meaning);
    return ((place < BITS ? this.low >> place : this.high >> (place - BITS)) & 1) === 1;
  }

  /** Whether one of them is among the others. */
  any(others: Meanings): boolean {
    return ((this.low & others.low) | (this.high & others.high)) !== 0;
  }

  /** Whether all of them are among the others. */
  within(others: Meanings): boolean {
    return ((this.low & ~others.low) | (this.high & ~others.high)) === 0;
  }

  /** Both together. */
  with(others: Meanings): Meanings {
    return new Meanings(this.low | others.low, this.high | others.high);
  }

  *[Symbol.iterator](): Generator<Meaning> {
    for (const meaning of Object.keys(places) as Meaning[]) if (this.has(meaning)) yield meaning;
  }
}
