/** How much a word that nobody knows sounds like a name; learned from known names and from known other words. */
export interface Likeness {
  /** About zero when nothing can be said, below when it sounds like anything else; within -2 and 2. */
  of(word: string): number;
}

/** Groups of three letters share these; more would cost memory, fewer would mix scripts. */
const BUCKETS = 1 << 15;
/** What was never seen counts as if seen so often. */
const UNSEEN = 0.4;
const BOUNDARY = 1;
const BOUND = 2;
/** One rare group of letters says no more than this. */
const GROUP_BOUND = 2.2;

/** Learns the log-odds of groups of three letters, boundaries of words included. */
export function learnLikeness(names: Iterable<string>, others: Iterable<string>): Likeness {
  const odds = counted(names);
  const against = counted(others);
  const shift = Math.log(sum(against) / sum(odds));
  for (let i = 0; i < BUCKETS; i++) {
    const value = Math.log((odds[i]! + UNSEEN) / (against[i]! + UNSEEN)) + shift;
    odds[i] = Math.max(-GROUP_BOUND, Math.min(GROUP_BOUND, value));
  }
  return { of: (word) => scoreOf(odds, word) };
}

function counted(words: Iterable<string>): Float32Array {
  const counts = new Float32Array(BUCKETS);
  for (const word of words) {
    let first = BOUNDARY;
    let second = BOUNDARY;
    for (let i = 0; i <= word.length; i++) {
      const third = i < word.length ? word.charCodeAt(i) : BOUNDARY;
      counts[bucket(first, second, third)]!++;
      first = second;
      second = third;
    }
  }
  return counts;
}

function scoreOf(odds: Float32Array, word: string): number {
  let first = BOUNDARY;
  let second = BOUNDARY;
  let score = 0;
  for (let i = 0; i <= word.length; i++) {
    const third = i < word.length ? word.charCodeAt(i) : BOUNDARY;
    score += odds[bucket(first, second, third)]!;
    first = second;
    second = third;
  }
  // A long word of mild groups says as much as a short one of clear groups.
  return Math.max(-BOUND, Math.min(BOUND, score / Math.sqrt(word.length + 1)));
}

const bucket = (first: number, second: number, third: number) =>
  (((first * 31 + second) * 1009 + third) >>> 0) % BUCKETS;

const sum = (counts: Float32Array) => counts.reduce((total, count) => total + count, 0);
