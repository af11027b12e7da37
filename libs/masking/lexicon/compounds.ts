interface Compound {
  flags: number;
  cue: { type: string; weak: boolean };
}

/** What a long word says that ends like these: `megacard`, `Vorgangsnummer`, `sparkonto`. */
const COMPOUNDS: readonly [end: string, lexeme: Readonly<Compound>][] = [
  ['card', { flags: 0, cue: { type: 'CARD', weak: false } }],
  ['karte', { flags: 0, cue: { type: 'CARD', weak: false } }],
  ['account', { flags: 0, cue: { type: 'ACCOUNT', weak: false } }],
  ['konto', { flags: 0, cue: { type: 'ACCOUNT', weak: false } }],
  ['rekening', { flags: 0, cue: { type: 'ACCOUNT', weak: false } }],
  ['nummer', { flags: 0, cue: { type: 'REF', weak: true } }],
  ['nummeret', { flags: 0, cue: { type: 'REF', weak: true } }],
];
/** No shorter word is a compound, but many are names: `Picard`. */
const LEAST_COMPOUND = 8;

/** What a word says by its end alone. */
export function compoundOf(word: string): Readonly<Compound> | undefined {
  if (word.length < LEAST_COMPOUND) return undefined;
  const last = word.charCodeAt(word.length - 1);
  for (const [end, lexeme] of COMPOUNDS) {
    if (last === end.charCodeAt(end.length - 1) && word.endsWith(end)) return lexeme;
  }
  return undefined;
}
