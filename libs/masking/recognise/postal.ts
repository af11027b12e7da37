import { NUM, WORD } from '../atoms.js';
import type { Scan } from '../scan.js';

const STREET = new Set(
  'street st road rd avenue ave lane ln drive dr boulevard blvd parkway pkwy square court ct terrace way place cross nagar colony sector marg chowk gali layout vihar enclave bagh puram salai phase strasse straße weg platz rue via calle jalan jln lorong close crescent'.split(
    ' ',
  ),
);
const HOUSE = new Set('no flat house plot door apt apartment unit block blk suite h'.split(' '));
const SENT = new Set(
  'sent to at address dispatched delivered delivery ship shipped live visit is in'.split(' '),
);
const MAX_WORDS = 14;
const WITHIN = 5;

/** Masks postal addresses: a house number with a street word soon after it, up to the postcode. */
export function maskAddresses(scan: Scan): void {
  for (const i of scan.numbers) {
    const atom = scan.atoms[i];
    if (!atom || atom.end - atom.start > 5) continue;
    const before = scan.atoms[i - 1];
    const first = before && HOUSE.has(before.word) ? i - 1 : i;
    if (!SENT.has(scan.atoms[first - 1]?.word ?? '') || !scan.isFree(atom.start, atom.end)) continue;
    const end = addressEnd(scan, i);
    const start = scan.atoms[first]?.start ?? atom.start;
    if (end > 0 && scan.isFree(start, end)) scan.mask('ADDRESS', start, end);
  }
}

function addressEnd(scan: Scan, index: number): number {
  let street = 0;
  let end = 0;
  for (let i = index + 1; i < index + MAX_WORDS * 2; i++) {
    const atom = scan.atoms[i];
    if (!atom || atom.word === '\n' || atom.word === ';' || !scan.isFree(atom.start, atom.end)) break;
    const isName =
      atom.kind === WORD &&
      (/^\p{Lu}/u.test(scan.text[atom.start] ?? '') || /^(?:st|nd|rd|th)$/.test(atom.word));
    if (atom.kind === WORD && !isName) break;
    if (atom.kind === WORD && STREET.has(atom.word) && i - index <= WITHIN * 2) street = atom.end;
    if (street === 0 && i - index > WITHIN * 2) return 0;
    if (street > 0 && (atom.kind === WORD || atom.kind === NUM)) end = atom.end;
    if (street > 0 && atom.kind === NUM && atom.end - atom.start >= 5) return atom.end;
    if (atom.word === '.' && street > 0) break;
  }
  return street > 0 ? Math.max(street, end) : 0;
}
