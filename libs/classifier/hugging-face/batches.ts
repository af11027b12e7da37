import type { Encoded } from './encoder.js';

/** Tokens of one run, padding included. Attention takes memory by the square of the width: 200 long texts at once would take gigabytes. */
const MOST_TOKENS = 8192;

/** Positions of texts that run together: texts of like length, so that little is padded. */
export function batchesOf(texts: readonly Encoded[], mostTokens = MOST_TOKENS): number[][] {
  const lengthOf = (at: number) => texts[at]!.ids.length;
  const batches: number[][] = [];
  for (const at of texts.map((_, i) => i).sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const batch = batches.at(-1);
    if (batch && (batch.length + 1) * lengthOf(at) <= mostTokens) batch.push(at);
    else batches.push([at]);
  }
  return batches;
}
