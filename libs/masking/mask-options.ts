import type { Operators } from './operators.js';
import type { Tokeniser } from './tokens/tokeniser.js';

/** Whose tokens are made, and what decides how a text is read. */
export interface MaskOptions {
  tokenise: Tokeniser;
  /** ISO 3166-1 alpha-2; decides how national phone numbers are read. */
  country?: string;
  /** What replaces the values of each type; tokens unless it says otherwise. */
  operators?: Operators;
}
