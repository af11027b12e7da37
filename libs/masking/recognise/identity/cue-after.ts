import { NUM, SYM, WORD } from '../../atoms.js';
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
  let last = code.last;
  while (scan.atoms[last + 1]?.kind === NUM && last - code.last < WITHIN) last++;
  for (let i = last + 1; i <= last + WITHIN; i++) {
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

const NEAR = 4;
/** `JTK7093`: letters and digits of a plate in one piece. */
const PLATE = /^[A-Z]{1,3}\d{1,4}[A-Z]?$/;

/** The word for a vehicle that stands a few words before a plate: `saman trafik bagi JTK7093`. */
export function cueNear(scan: Scan, code: Code): FoundCue | undefined {
  if (code.letters === 0 || code.digits === 0 || code.end - code.start > 8) return undefined;
  if (!PLATE.test(scan.slice(code.start, code.end))) return undefined;
  for (let index = code.first - 1; index >= code.first - NEAR; index--) {
    const atom = scan.atoms[index];
    if (atom?.kind !== WORD) return undefined;
    const { cue } = atom.lexeme;
    if (cue?.type === 'VEHICLE' && !cue.weak) return { ...cue, explicit: false, tail: false, index };
  }
  return undefined;
}
