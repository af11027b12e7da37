import { modelInput } from '#libs/classifier/model-input.js';
import type { Fields } from '#libs/contracts/index.js';
import { extract } from '#libs/extraction/extract.js';
import { mask } from '#libs/masking/mask.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';

const tokenise = createTokeniser(new Uint8Array(32).fill(7), 'k0', 'training');

/** An alert before the pipeline has seen it. */
export interface RawAlert {
  text: string;
  country: string;
  sender?: string;
}

/** What the pipeline makes of a text. */
export interface ReadText {
  fields: Fields;
  input: string;
}

/** Takes a text the way of the pipeline: mask, extract, model input. Without `lexicon` no merchant counts as known. */
export function readText({ text, ...known }: RawAlert, lexicon = true): ReadText {
  return readMasked({ ...mask(text, { tokenise, country: known.country }), ...known }, lexicon);
}

/** The same without masking, to tell what masking costs. */
export const readUnmasked = (alert: RawAlert): ReadText => readMasked({ ...alert, findings: [] }, true);

function readMasked(alert: Parameters<typeof extract>[0], lexicon: boolean): ReadText {
  const fields = extract({ ...alert, timeZone: 'UTC' });
  return { fields, input: modelInput(alert.text, fields, () => lexicon) };
}
