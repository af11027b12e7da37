import { MASK, NUM, WORD } from '../../reading/atoms.js';
import type { Scan } from '../../reading/scan.js';
import { typeInCountry, wantedType } from './cued.js';

/** Letters at the ends of a value: the `M` of `*****919M`, the `AB` of `AB****12C`. */
const MAX_LETTERS = 5;
/** `XXXXX4821K` in India is a PAN, `*****919M` in Singapore an NRIC, though no cue says so. */
const UNCUED: Record<string, { type: string; pattern: RegExp }> = {
  IN: { type: 'IN_PAN', pattern: /^(?:[A-Z*]{5}[\d*]{2}\d{2}|[A-Z]{2}[X*]{6}\d)[A-Z]$/i },
  KE: { type: 'KE_KRA_PIN', pattern: /^[AP][\d*]{7,9}[A-Z]$/i },
  SG: { type: 'SG_NRIC_FIN', pattern: /^[STFGMX*][X*]{4}\d{3}[A-Z]$/i },
};

/** Masks numbers of state registers of which a part is hidden already, with the letters they begin and end with. */
export function maskHiddenIdentities(scan: Scan): void {
  for (let i = 0; i < scan.atoms.length; i++) {
    if (scan.atoms[i]!.kind !== MASK) continue;
    const first = reach(scan, i, -1);
    const last = reach(scan, i, 1);
    i = last;
    const { start } = scan.atoms[first]!;
    const { end } = scan.atoms[last]!;
    const written = scan.slice(start, end);
    if (!/\d/.test(written) || !scan.isFree(start, end)) continue;
    const type = typeOf(scan, first, written.replace(/[ -]/g, ''));
    if (type !== undefined) scan.mask(type, start, end);
  }
}

function typeOf(scan: Scan, first: number, value: string): string | undefined {
  const wanted = wantedType(scan, scan.cueBefore(first));
  if (wanted !== undefined) return value.length >= 4 ? typeInCountry(wanted, value, scan.country) : undefined;
  const uncued = UNCUED[scan.country ?? ''];
  return uncued?.pattern.test(value) ? uncued.type : undefined;
}

/** Index of the last atom in a direction that belongs to the value around a mask. */
function reach(scan: Scan, index: number, step: 1 | -1): number {
  let last = index;
  for (let count = 0; count < 6; count++) {
    const from = scan.atoms[last]!;
    let at = last + step;
    const joint = scan.at(at)?.word === '-';
    if (joint) at += step;
    const atom = scan.at(at);
    if (!atom || (atom.kind !== NUM && atom.kind !== MASK && atom.kind !== WORD)) break;
    const gap = step > 0 ? scan.slice(from.end, atom.start) : scan.slice(atom.end, from.start);
    const isGlued = gap === '' || gap === '-';
    const length = atom.end - atom.start;
    if (
      atom.kind === WORD &&
      (!isGlued || length > (joint ? 1 : MAX_LETTERS) || (length > 1 && atom.lexeme.cue))
    )
      break;
    // Apart, only groups of a number that go on behind its mask: `XXXX XXXX 4826`.
    if (
      !isGlued &&
      !(gap === ' ' && (atom.kind === MASK || (from.kind === MASK && from.end - from.start > 1)))
    )
      break;
    last = at;
  }
  return last;
}
