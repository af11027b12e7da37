import type { ExtractedItem } from '#libs/contracts/index.js';

/** Probabilities of the best category that a model names for itself. */
export interface Thresholds {
  /** A smaller one asks for a person's look. */
  readonly reviewBelow: number;
  /** From here on a category is sure. */
  readonly sureFrom: number;
}

/** `sureFrom` of a model that does not say. */
export const SURE_FROM = 0.9;

/** A loaded model that gives texts their categories. */
export interface Classifier extends Thresholds {
  /** `name@version`, stored with every result. */
  readonly name: string;
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
