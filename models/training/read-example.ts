import { modelInput } from '#libs/classifier/model-input.js';
import { tokenIds } from '#libs/classifier/tokens.js';
import type { Fields } from '#libs/contracts/index.js';
import { extract } from '#libs/extraction/extract.js';
import { mask } from '#libs/masking/mask.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(7), 'k0', 'training');

/** What the pipeline makes of a text. */
export interface ReadText {
  fields: Fields;
  input: string;
}

/** Takes a text the way of the pipeline: mask, extract, model input. Without `lexicon` no merchant counts as known. */
export function readText(text: string, country: string, lexicon = true): ReadText {
  const masked = mask(text, { tokenise, country });
  const fields = extract({ ...masked, country, timeZone: 'UTC' });
  return { fields, input: modelInput(masked.text, fields, () => lexicon) };
}

/** The ids of a model input, kept small. */
export const idsOf = (input: string): Int32Array => Int32Array.from(tokenIds(input));
