import { createLexeme, type Lexeme } from './lexeme.js';

const compound = (type: string, weak: boolean): Readonly<Lexeme> => createLexeme(0, { type, weak });
const CARD = compound('CARD', false);
const ACCOUNT = compound('ACCOUNT', false);
const NUMBER = compound('REF', true);

/** What a long word says that ends like these, by their last four letters: `megacard`, `Vorgangsnummer`. */
const COMPOUNDS = new Map([
  ['card', ['card', CARD]],
  ['arte', ['karte', CARD]],
  ['ount', ['account', ACCOUNT]],
  ['onto', ['konto', ACCOUNT]],
  ['ning', ['rekening', ACCOUNT]],
  ['mmer', ['nummer', NUMBER]],
  ['eret', ['nummeret', NUMBER]],
] as const);
/** No shorter word is a compound, but many are names: `Picard`. */
export const LEAST_COMPOUND = 8;

/** What a word says by its end alone. */
export function compoundOf(word: string): Readonly<Lexeme> | undefined {
  if (word.length < LEAST_COMPOUND) return undefined;
  const found = COMPOUNDS.get(word.slice(-4) as 'card');
  return found && word.endsWith(found[0]) ? found[1] : undefined;
}
