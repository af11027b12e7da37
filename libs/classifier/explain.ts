import { setImmediate as turn } from 'node:timers/promises';
import { CATEGORIES, type Category, type WeighedWord } from '#libs/contracts/index.js';
import { type Classifier, classifyItems, type ModelText } from './classifier.js';
import { wordsIn } from './words-in.js';

export interface Question {
  /** Masked. */
  text: string;
  category: Category;
  /** Makes of a text what the pipeline would hand to the model. */
  read: (text: string) => ModelText;
}

/**
 * Says which words decided a category: each is taken out in turn and the rest is read and classified again, all in one
 * run. So a word takes with it whatever extraction had made of it. Heaviest first.
 */
export async function explain(
  classifier: Pick<Classifier, 'reads' | 'classify'>,
  { text, category, read }: Question,
): Promise<WeighedWord[]> {
  const words = wordsIn(text);
  const without = words.map(({ start, end }) => text.slice(0, start) + text.slice(end));
  const items: ModelText[] = [];
  for (const variant of [text, ...without]) {
    items.push(read(variant));
    // A long text takes a second to read that often; other requests have their turn meanwhile.
    await turn();
  }
  const answers = await classifyItems(classifier, items);
  const [whole, ...rest] = answers.map((scores) => scores[CATEGORIES.indexOf(category)]!);
  return words
    .map((word, at) => ({ ...word, weight: whole! - rest[at]! }))
    .sort((a, b) => b.weight - a.weight);
}
