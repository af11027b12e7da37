import { SYM, WORD } from '../../atoms.js';
import type { Code } from '../../codes.js';
import type { FoundCue } from '../../cue-before.js';
import { cueOf } from '../../lexicon/lexicon.js';
import type { Scan } from '../../scan.js';

const WITHIN = 5;
const LINKS = new Set('is was = ( , : my the her his your our their handset customer'.split(' '));

/** The cue behind a code: `658 770 7351 is her NHS number`, `KREDBEBB (BIC)`. */
export function cueAfter(scan: Scan, code: Code): FoundCue | undefined {
  if (code.digits < 4 && code.letters === 0) return undefined;
  let isLinked = false;
  for (let i = code.last + 1; i <= code.last + WITHIN; i++) {
    const atom = scan.atoms[i];
    if (atom?.kind === WORD) {
      const before = scan.atoms[i - 1];
      const cue = isLinked ? cueOf(atom.lexeme, before?.kind === WORD ? before.word : '') : undefined;
      if (cue) return cue.type === 'none' ? undefined : { ...cue, explicit: true, tail: false, index: i };
      if (!LINKS.has(atom.word)) return undefined;
    } else if (atom?.kind !== SYM || !LINKS.has(atom.word)) {
      return undefined;
    }
    if (atom.word !== ',' && atom.word !== ':') isLinked = true;
  }
  return undefined;
}
