import type { Atom } from './atoms.js';
import type { FoundCue } from './cue-before.js';
import { cueOf, lexemeOf } from './lexicon/lexicon.js';

/** `employee,ssn`: names without digits, and one sign between them throughout. */
const HEADER = /^[\p{L}_ ]{2,30}(?:([,;|\t])[\p{L}_ ]{2,30}(?:\1[\p{L}_ ]{2,30}){0,12})$/u;
const MAX_LINE = 300;

/** Cues of the columns of a text that is a table: a first line of names, and as many values on the lines below. */
export interface Columns {
  delimiter: string;
  cues: readonly (FoundCue | undefined)[];
}

/** Reads the first line of a text as the head of a table; none when it is no table. */
export function columnsOf(text: string): Columns | undefined {
  const end = text.indexOf('\n');
  if (end < 3 || end > MAX_LINE) return undefined;
  const head = text.slice(0, end).trimEnd();
  const delimiter = HEADER.exec(head)?.[1];
  if (delimiter === undefined) return undefined;
  const names = head.toLowerCase().split(delimiter);
  const second = text.slice(end + 1, end + MAX_LINE).split('\n', 1)[0] ?? '';
  if (second.split(delimiter).length !== names.length) return undefined;
  return { delimiter, cues: names.map(cueOfName) };
}

function cueOfName(name: string): FoundCue | undefined {
  const words = name.split(/[_ ]/);
  for (let i = words.length - 1; i >= 0; i--) {
    const cue = cueOf(lexemeOf(words[i] ?? ''), words[i - 1] ?? '');
    if (cue) return cue.type === 'none' ? undefined : { ...cue, explicit: true, tail: false, index: 0 };
  }
  return undefined;
}

/** The cue of the column that an atom begins. */
export function columnCue({ delimiter, cues }: Columns, { start }: Atom, text: string): FoundCue | undefined {
  const before = text[start - 1];
  if (before !== delimiter && before !== '\n') return undefined;
  let column = 0;
  for (let at = start - 1; at >= 0 && start - at < MAX_LINE; at--) {
    if (text[at] === '\n') return cues[column];
    if (text[at] === delimiter) column++;
  }
  return undefined;
}
