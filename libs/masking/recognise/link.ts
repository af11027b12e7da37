import { FORGED, HANDLE, URL } from '../atoms.js';
import { findMerchant } from '#libs/merchants/index.js';
import type { Scan } from '../scan.js';

const LEADING_NAME = /^[a-z]{3,30}/i;
/** What payment addresses of shops add to the name: `zomatoupi@…`. */
const ADDED = /(?:upi|pay|online|orders?|india|store|app)$/i;

/** Masks links, e-mails and payment addresses, and what looks like a token of ours without being one. */
export function maskLinks(scan: Scan): void {
  for (const { kind, start, end, type } of scan.atoms) {
    if (kind === URL) scan.mask('URL', start, end);
    else if (kind === FORGED) scan.mask(type, start, end);
    else if (kind === HANDLE) maskHandle(scan, type, start, end);
  }
}

/** The name of a shop in a payment address says where money went, so it stays: `swiggy.<VPA:…>`. */
function maskHandle(scan: Scan, type: string, start: number, end: number): void {
  const value = scan.slice(start, end);
  const name = type === 'VPA' ? (LEADING_NAME.exec(value)?.[0] ?? '') : '';
  const shown = [name, name.replace(ADDED, '')].find(
    (part) => part.length > 2 && findMerchant(part) !== undefined,
  );
  if (shown === undefined) return scan.mask(type, start, end);
  const hasDot = value[shown.length] === '.';
  scan.mask('VPA', start + shown.length + (hasDot ? 1 : 0), end, value);
}
