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

/** Ends of words that say a number follows: `nhsNumber`, `panno`, `Reisepassnummer`. */
const NUMBERED = /^([\p{L}\p{M}]{2,24}?)(?:number|num|no|nr|nummer|numero|nro|code|key|(?<=..)ids?)$/u;
/** The last letters of those. */
const LAST = new Set(Array.from('rmoeyds', (letter) => letter.charCodeAt(0)));
const LEAST_NUMBERED = 4;

/** Whether a word may be one that ends so: a cheap look at its last letter. */
export const mayBeNumbered = (lastLetter: number, length: number): boolean =>
  length >= LEAST_NUMBERED && LAST.has(lastLetter);

/** What is left of a word without the end that says a number follows. */
export const stemOf = (word: string): string | undefined => NUMBERED.exec(word)?.[1];
