import type { ModelMetadata } from './model-metadata.js';

/** How far an answer may be trusted: `low` asks for a person's look. */
export type Level = 'high' | 'medium' | 'low';

/** The level of a confidence, by the thresholds that were fitted with the model. */
export function levelOf(
  confidence: number,
  { reviewBelow, sureFrom = 0.9 }: Pick<ModelMetadata, 'reviewBelow' | 'sureFrom'>,
): Level {
  if (confidence < reviewBelow) return 'low';
  return confidence < sureFrom ? 'medium' : 'high';
}
