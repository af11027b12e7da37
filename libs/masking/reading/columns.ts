import { atomAt, SYM, WORD, type Atom } from './atoms.js';
import type { FoundCue } from './cue-before.js';
import { cueAt } from './cue-word.js';

const DELIMITERS = new Set([',', ';', '|']);
const MAX_ATOMS = 80;

/** Cues of the columns of a text that is a table: a first line of names, and as many values on the lines below. */
export interface Columns {
  delimiter: string;
  cues: readonly (FoundCue | undefined)[];
}

/** Reads the first line of a text as the head of a table, `employee,ssn`; none when it is no table. */
export function columnsOf(atoms: readonly Atom[]): Columns | undefined {
  let delimiter = '';
  const cues: (FoundCue | undefined)[] = [undefined];
  let i = 0;
  for (; i < MAX_ATOMS; i++) {
    const atom = atoms[i];
    if (!atom || atom.word === '\n') break;
    if (atom.kind === WORD) {
      const read = cueAt(atoms, i);
      if (read && read.cue.type !== 'none')
        cues[cues.length - 1] = { ...read.cue, explicit: true, tail: false, index: i };
    } else if (atom.kind !== SYM) return undefined;
    else if (DELIMITERS.has(atom.word) && (delimiter === '' || atom.word === delimiter)) {
      delimiter = atom.word;
      cues.push(undefined);
    } else if (atom.word !== '_') return undefined;
  }
  if (delimiter === '' || atoms[i]?.word !== '\n') return undefined;
  let columns = 1;
  for (i++; i < 2 * MAX_ATOMS && atoms[i] && atoms[i]!.word !== '\n'; i++)
    if (atoms[i]!.word === delimiter) columns++;
  return columns === cues.length ? { delimiter, cues } : undefined;
}

/** The cue of the column that an atom begins. */
export function columnCue(
  { delimiter, cues }: Columns,
  atoms: readonly Atom[],
  index: number,
): FoundCue | undefined {
  const opening = atomAt(atoms, index - 1)?.word;
  if (opening !== delimiter && opening !== '\n') return undefined;
  let column = 0;
  for (let i = index - 1; i >= 0 && index - i < MAX_ATOMS; i--) {
    if (atoms[i]!.word === '\n') return cues[column];
    if (atoms[i]!.word === delimiter) column++;
  }
  return undefined;
}
