import type { ExtractedItem } from '#libs/contracts/index.js';

/** A loaded model that gives texts their categories. */
export interface Classifier {
  /** `name@version`, stored with every result. */
  readonly name: string;
  /** A smaller probability of the best category asks for a person's look. */
  readonly reviewBelow: number;
  /** What it was trained on: the marks and words of `modelInput`, or the masked text itself. */
  readonly reads: 'modelInput' | 'text';
  /** Probabilities over `CATEGORIES` for each text. */
  classify(texts: readonly string[]): Promise<Float32Array[]>;
}

/** An SMS in both forms that a model may read. */
export type ModelText = Pick<ExtractedItem, 'text' | 'modelInput'>;

/** Probabilities over `CATEGORIES` for each SMS, from the form that the model reads. */
export function classifyItems(
  classifier: Pick<Classifier, 'reads' | 'classify'>,
  items: readonly ModelText[],
): Promise<Float32Array[]> {
  return classifier.classify(items.map((item) => item[classifier.reads]));
}
