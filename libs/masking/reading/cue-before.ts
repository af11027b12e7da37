import { atomAt, NUM, SYM, WORD, type Atom } from './atoms.js';
import { CONNECTOR, ENDING, EXPLICIT } from '../lexicon/flags.js';
import { cueAt, wordBefore } from './cue-word.js';

/** What a cue says of the atom it was looked up for. */
export interface FoundCue {
  type: string;
  weak: boolean;
  /** A word or sign between says that a number follows: `no`, `:`. */
  explicit: boolean;
  /** `ending 1234`: a tail. */
  tail: boolean;
  /** Index of the cue word; of the ending when that is all there is. */
  index: number;
}

const CUE_ATOMS = 9;
const CUE_CHARACTERS = 44;
const LEADS = new Set(':#.-(="\'>[/*{`|~_°]،：«“'.split(''));
const SAYING = new Set(':#=°'.split(''));

/** Looks left from an atom, over connectors only, for the cue that says what it is. */
export function cueBefore(atoms: readonly Atom[], index: number, text: string): FoundCue | undefined {
  let explicit = false;
  let ending = -1;
  const from = atoms[index]?.start ?? 0;
  for (let i = index - 1; i >= Math.max(0, index - CUE_ATOMS); i--) {
    const atom = atoms[i]!;
    if (from - atom.end > CUE_CHARACTERS) return tailAt(ending);
    if (atom.kind === WORD) {
      const { flags } = atom.lexeme;
      const read = cueAt(atoms, i);
      let cue = read?.cue;
      // `txn id`, `customer no`: the last word is a connector when the word before it is a cue of its own.
      if (cue?.weak && (flags & CONNECTOR) !== 0 && wordBefore(atoms, i)?.lexeme.cue) cue = undefined;
      if (cue) {
        if (cue.type === 'none') return undefined;
        explicit ||= read!.explicit;
        return { type: cue.type, weak: cue.weak, explicit, tail: ending >= 0, index: read!.first };
      }
      if ((flags & CONNECTOR) === 0) return tailAt(ending);
      if ((flags & EXPLICIT) !== 0) explicit = true;
      if ((flags & ENDING) !== 0) ending = i;
    } else if (atom.kind === NUM && atom.end - atom.start === 1 && isGluedTo(atomAt(atoms, i - 1), atom)) {
      continue; // `imei1=…`
    } else if (i === index - 1 && isRow(atoms, i)) {
      explicit = true;
    } else if (atom.kind === SYM && LEADS.has(atom.word)) {
      if (SAYING.has(atom.word)) explicit = true;
    } else if (atom.word === '\n' && i === index - 1) {
      // `Reference no:` and the number on the next line.
    } else if (atom.kind !== NUM || !isCountOfDigits(atoms, i, text)) {
      return tailAt(ending); // A number ends the search, but not that of "last 4 digits".
    }
  }
  return tailAt(ending);
}

/** `last 4 digits`, `下3桁`: how many are shown. */
function isCountOfDigits(atoms: readonly Atom[], index: number, text: string): boolean {
  const { start, end } = atoms[index]!;
  const count = text.slice(start, end);
  return count === '4' || (/^[35]$/.test(count) && /^[桁位码碼]/.test(atomAt(atoms, index + 1)?.word ?? ''));
}

/** What an ending without a cue before it says: the number is the tail of an account. */
const tailAt = (index: number): FoundCue | undefined =>
  index < 0 ? undefined : { type: 'ACCOUNT', weak: false, explicit: false, tail: true, index };

const isGluedTo = (before: Atom | undefined, { start }: Atom) =>
  before?.kind === WORD && before.end === start;

/** `passport_no;N9734573`, `transit no\n085478602`: the sign of a table without spaces, or a number on its own line. */
function isRow(atoms: readonly Atom[], index: number): boolean {
  const { word, end } = atoms[index]!;
  const before = atomAt(atoms, index - 1);
  if (word === '\n') return before !== undefined && (before.lexeme.flags & EXPLICIT) !== 0;
  return (
    (word === ';' || word === ',') && isGluedTo(before, atoms[index]!) && atoms[index + 1]?.start === end
  );
}
