import { Random } from '#libs/evaluation/random.js';

/** Seeded chance with the distributions that histories are made of. */
export class Chance extends Random {
  between(from: number, to: number): number {
    return from + (to - from) * this.next();
  }

  /** Normally distributed, mean 0 and deviation 1 (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}
