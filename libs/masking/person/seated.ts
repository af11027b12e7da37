import { NUM } from '../reading/atoms.js';
import { claim } from './claim.js';
import { nameUpTo } from './name-words.js';
import type { Scan } from '../reading/scan.js';

const SEATED = 2.2;
const SECOND = 0.6;

/** `FARHANA AKHTARI+1,B4 33`: a passenger and how many more travel along. */
export function seated(scan: Scan, index: number): void {
  const sign = scan.atoms[index]!;
  const count = scan.at(index + 1);
  if (count?.kind !== NUM || count.end - count.start !== 1 || scan.at(index - 1)?.end !== sign.start) return;
  claim(scan, nameUpTo(scan, index - 1), { weight: SEATED, second: SECOND });
}
