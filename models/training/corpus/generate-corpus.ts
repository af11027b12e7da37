import { createHash } from 'node:crypto';
import { CATEGORIES, type Category } from '#libs/contracts/index.js';
import { Random } from '#libs/evaluation/random.js';
import { addNoise } from './add-noise.js';
import { composer } from './compose.js';
import { fillTemplate } from './fill-template.js';

/** An alert that the generator wrote, with what training must know of it. */
export interface Example {
  text: string;
  country: string;
  category: Category;
  /** Its wording is kept apart for validation. */
  wordingHeld: boolean;
  /** Who or what it names is kept apart for validation: all of it, some of it, or none. */
  namesHeld: 'all' | 'some' | 'none';
  /** Which half of the validation wordings it belongs to: the first fits the temperature, the second measures. */
  half: 0 | 1;
  /** Whether the model may see that the merchant is known; hidden for many, so that it learns to do without. */
  lexicon: boolean;
}

/** How often each category is drawn. */
const WEIGHTS: Record<Category, number> = {
  food_dining: 10,
  groceries: 8,
  shopping: 9,
  transport: 7,
  fuel: 4,
  travel: 6,
  bills_utilities: 8,
  housing: 5,
  health: 8,
  personal_care: 5,
  entertainment: 5,
  education: 5,
  insurance: 4,
  loan_emi: 4,
  investment: 4,
  transfer: 12,
  cash: 6,
  fees_taxes: 6,
  income: 8,
  refund: 7,
  other: 8,
};

/** Writes `size` distinct alerts; the same seed writes the same ones. */
export function generateCorpus(seed: number, size: number): Example[] {
  const random = new Random(seed);
  const compose = composer(random);
  const drawn = CATEGORIES.flatMap((category) => Array.from({ length: WEIGHTS[category] }, () => category));
  const examples: Example[] = [];
  const seen = new Set<string>();
  while (examples.length < size) {
    const category = random.pick(drawn);
    const composed = compose(category);
    const text = addNoise(random, fillTemplate(random, composed.template, composed.country, composed));
    if (seen.has(text)) continue;
    seen.add(text);
    const namesHeld = howHeld(composed.names);
    const wordingHeld = isHeld(composed.template);
    // Validation knows the merchants that the facts know, as the pipeline does.
    const lexicon = namesHeld !== 'all' && (wordingHeld || random.chance(0.7));
    examples.push({
      text,
      country: composed.country,
      category,
      wordingHeld,
      namesHeld,
      half: halfOf(composed.template),
      lexicon,
    });
  }
  return examples;
}

/** A fifth of all wordings and names, by hash: a name is on the same side in every alert. */
function isHeld(text: string): boolean {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 5 === 0;
}

const halfOf = (text: string): 0 | 1 =>
  (createHash('sha256').update(text).digest()[1] ?? 0) % 2 === 0 ? 0 : 1;

function howHeld(names: string[]): Example['namesHeld'] {
  const held = names.filter(isHeld).length;
  if (held === 0) return 'none';
  return held === names.length ? 'all' : 'some';
}

/** A fingerprint of a corpus. */
export function corpusHash(examples: readonly Example[]): string {
  const hash = createHash('sha256');
  for (const { text, category, lexicon } of examples) hash.update(JSON.stringify([text, category, lexicon]));
  return hash.digest('hex');
}
