import { join } from 'node:path';
import { CATEGORIES, type Category, SIX_LABELS, type SixLabel } from '#libs/contracts/index.js';
import { ModelError } from '../model-error.js';

/** The category that stands for a label of the original system. */
const CATEGORY_OF_SIX: Record<SixLabel, Category> = {
  Food: 'food_dining',
  Groceries: 'groceries',
  Travel: 'travel',
  Medical: 'health',
  Bills: 'bills_utilities',
  Others: 'other',
};

const BY_NAME = new Map<string, number>([
  ...SIX_LABELS.map((six) => [six.toLowerCase(), CATEGORIES.indexOf(CATEGORY_OF_SIX[six])] as const),
  ...CATEGORIES.map((category, i) => [category, i] as const),
]);

/**
 * The position in `CATEGORIES` of each label of a model, by `label_map.json` or by its name: a category or one of the
 * six labels, in any case. Throws `ModelError` that names the labels which are neither.
 */
export function categoriesOf(
  dir: string,
  config: Record<string, unknown>,
  labelMap: Record<string, unknown> = {},
): number[] {
  const labels = labelsOf(join(dir, 'config.json'), config);
  const found = labels.map((label) => BY_NAME.get(String(labelMap[label] ?? label).toLowerCase()));
  const unknown = labels.filter((_, i) => found[i] === undefined).map((label) => JSON.stringify(label));
  if (unknown.length) {
    throw new ModelError(
      `${dir}: these labels of config.json name no category: ${unknown.join(', ')}. Write label_map.json beside it, as ` +
        `{ ${unknown[0]}: "groceries" }. The categories: ${CATEGORIES.join(', ')}; the labels ${SIX_LABELS.join(', ')} are known, too.`,
    );
  }
  return found as number[];
}

/** The labels of config.json in the order of the scores. */
function labelsOf(file: string, { id2label, problem_type: problem }: Record<string, unknown>): string[] {
  if (problem === 'multi_label_classification' || problem === 'regression')
    throw new ModelError(
      `${file}: ${problem} gives no probabilities of one category; train it with one label a text.`,
    );
  const byId = (id2label ?? {}) as Record<string, unknown>;
  const labels = Object.keys(byId).map((_, id) => byId[id]);
  if (labels.length && labels.every((label) => typeof label === 'string')) return labels;
  throw new ModelError(`${file} needs id2label, as { "0": "groceries", "1": "fuel" }, without gaps.`);
}
