import { NUM } from '../atoms.js';
import type { Scan } from '../scan.js';

/** Types whose digits stay personal when they are written once more. */
const LEAST_TAIL = 4;
const UNREPEATED = new Set(['PERSON', 'URL', 'ADDRESS', 'DOB']);

/** Masks digits that repeat a masked value or its tail: `SMS BLOCK 7719` after card XX7719. */
export function maskRepeated(scan: Scan): void {
  const known = new Map<string, string>();
  for (const { type, start, end } of scan.masked) {
    if (UNREPEATED.has(type)) continue;
    const digits = scan.slice(start, end).replace(/\D/g, '');
    if (digits.length < LEAST_TAIL) continue;
    known.set(digits, type);
    if (type === 'ACCOUNT' || type === 'CARD') known.set(digits.slice(-LEAST_TAIL), type);
  }
  if (known.size === 0) return;
  for (const { kind, start, end } of scan.atoms) {
    if (kind !== NUM || end - start < LEAST_TAIL || !scan.isFree(start, end)) continue;
    const type = known.get(scan.slice(start, end));
    if (type !== undefined) scan.mask(type, start, end);
  }
}
