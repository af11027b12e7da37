import { NUM, SYM, WORD, type Atom } from '../../reading/atoms.js';
import type { Code } from '../../reading/codes.js';
import type { FoundCue } from '../../reading/cue-before.js';
import { cueOf } from '../../lexicon/lexicon.js';
import type { Scan } from '../../reading/scan.js';

const WITHIN = 5;
const LINKS = new Set('is was = ( , : my the her his your our their handset customer'.split(' '));

/** The cue behind a code: `658 770 7351 is her NHS number`, `KREDBEBB (BIC)`. */
export function cueAfter(scan: Scan, code: Code): FoundCue | undefined {
  if (code.digits < 4 && code.letters === 0) return undefined;
  let isLinked = false;
  let last = code.last;
  while (scan.at(last + 1)?.kind === NUM && last - code.last < WITHIN) last++;
  for (let i = last + 1; i <= last + WITHIN; i++) {
    const atom = scan.at(i);
    if (atom?.kind === WORD) {
      const before = scan.at(i - 1);
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

/**
 * The word for a vehicle that stands a few words before a plate in capitals: `saman trafik bagi JTK7093`, `road tax for
 * WXA 8812`; `lead` is how many words the plate begins with.
 */
export function cueNear(scan: Scan, code: Code, lead: number): FoundCue | undefined {
  if (code.end - code.start > 8 || (lead === 0 && code.letters === 0)) return undefined;
  const first = code.first - lead;
  const opening = scan.atoms[first]!;
  if (lead === 0 ? !PLATE.test(scan.slice(code.start, code.end)) : !isPlateWord(scan, opening))
    return undefined;
  for (let index = first - 1; index >= first - NEAR; index--) {
    const atom = scan.at(index);
    if (atom?.kind !== WORD) return undefined;
    const cue = cueOf(atom.lexeme, scan.word(index - 1));
    if (cue?.type === 'VEHICLE' && !cue.weak) return { ...cue, explicit: false, tail: false, index };
  }
  return undefined;
}

function isPlateWord(scan: Scan, { start, end, lexeme }: Atom): boolean {
  const written = scan.slice(start, end);
  return end - start <= 3 && lexeme.flags === 0 && /^[A-Z]+$/.test(written);
}
