import { isAccountName, isNamed, PARTING, type Names, type Slot } from './name-at.js';
import { gapBefore, hasCue } from './reading.js';

const MOST_WORDS = 6;
/** Small words inside a name. */
const JOINTS = new Set('and of the de del la da do dos di du van der von i y e ve va'.split(' '));
const WHO = new Set(['PERSON', 'VPA', 'PHONE']);
/** Below wording that leads to a name, above all that does not. */
export const BEHIND_TRUST = 3.2;

/** Whether the word before `at + 1` still belongs to the name that ends there. */
function belongs({ reading, isMoney }: Names, at: number, end: number): boolean {
  const { tokens, cueAt, ignored } = reading;
  const { kind, text, norm } = tokens[at]!;
  if (ignored[at] || isMoney[at] || (kind !== 'word' && kind !== 'number')) return false;
  if (
    at + 1 < end &&
    (tokens[at + 1]!.stop || tokens[at + 1]!.line || PARTING.test(gapBefore(reading, at + 1)))
  )
    return false;
  if (kind === 'number') return at + 1 < end && text.length < 5;
  if (isNamed(text)) return cueAt[at] === null || text === text.toUpperCase();
  return JOINTS.has(norm) && at + 1 < end;
}

/** `MAVI DUKKAN tarafından`, `गुप्ता भंडार को`, `GREEN GYM withdrew`: the name stands in front of the word. */
export function behindSlots(names: Names): Slot[] {
  const { cues, tokens, text, ignored, cueAt } = names.reading;
  if (!hasCue(names.reading, 'behind')) return [];
  return cues.flatMap(({ from: end, means }): Slot[] => {
    if (!means.has('behind') || ignored[end] || end === 0 || tokens[end]!.stop) return [];
    const last = tokens[end - 1]!;
    if (last.kind === 'mask')
      return WHO.has(last.norm)
        ? [{ written: last.text, mask: last.norm, trust: BEHIND_TRUST, to: end }]
        : [];
    let from = end;
    while (from > 0 && from > end - MOST_WORDS && belongs(names, from - 1, end)) from--;
    while (from < end && (JOINTS.has(tokens[from]!.norm) || cueAt[from] || tokens[from]!.kind === 'number'))
      from++;
    if (from === end || isAccountName(names.reading, from, end)) return [];
    return [{ written: text.slice(tokens[from]!.start, last.end), mask: null, trust: BEHIND_TRUST, to: end }];
  });
}
