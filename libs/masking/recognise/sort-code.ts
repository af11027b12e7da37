import { NUM } from '../atoms.js';
import type { Scan } from '../scan.js';

/** `44-55-66 11223344`: a British sort code and the account behind it. */
const WITH_ACCOUNT = /(\d{2}-\d{2}-\d{2})[ ,:/-]{1,2}(\d{8})(?!\d)/y;

/** Masks sort codes that stand before an account, both as what they are. */
export function maskSortCodes(scan: Scan): void {
  for (const atom of scan.atoms) {
    if (atom.kind !== NUM || atom.end - atom.start !== 2) continue;
    WITH_ACCOUNT.lastIndex = atom.start;
    const match = WITH_ACCOUNT.exec(scan.text);
    if (!match || /[\d-]/.test(scan.text[atom.start - 1] ?? '')) continue;
    const end = WITH_ACCOUNT.lastIndex;
    const codeEnd = atom.start + (match[1]?.length ?? 0);
    scan.mask('SORT_CODE', atom.start, codeEnd);
    scan.mask('ACCOUNT', end - (match[2]?.length ?? 0), end);
  }
}
