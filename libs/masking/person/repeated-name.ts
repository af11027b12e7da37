import { evidenceOf, NEVER } from './evidence.js';
import { nameFrom } from './name-words.js';
import type { Scan } from '../reading/scan.js';

/** Masks what repeats a name of two words or more: `… to ANAND SAGAR. Your friend list now includes Anand Sagar`. */
export function maskRepeatedNames(scan: Scan): void {
  let known: Map<string, string> | undefined;
  for (const { type, start, end } of scan.masked) {
    if (type !== 'PERSON') continue;
    const name = scan.slice(start, end).toLowerCase();
    const space = name.indexOf(' ');
    if (space > 0) (known ??= new Map<string, string>()).set(name.slice(0, space), name);
  }
  if (known === undefined) return;
  for (const i of scan.words) {
    const { start, word } = scan.atoms[i]!;
    const name = known.get(word);
    if (name === undefined || !scan.isFree(start, start + name.length)) continue;
    if (scan.slice(start, start + name.length).toLowerCase() !== name) continue;
    const written = nameFrom(scan, i);
    if (written?.end === start + name.length && evidenceOf(scan, written) !== NEVER)
      scan.mask('PERSON', start, written.end);
  }
}
