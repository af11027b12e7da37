import { NUM } from '../atoms.js';
import { isLuhn } from '../checksums.js';
import { digitGroup } from '../digit-group.js';
import type { Scan } from '../scan.js';

const SEPARATORS = /^[ \-./]?$/;
/** First digits of the card networks: Visa, Mastercard, Amex, Diners, JCB, Discover, UnionPay, RuPay, Maestro. */
const NETWORKS = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6|81|82)/;

/** Masks whole card numbers: by check digit and network, or by a cue. */
export function maskCards(scan: Scan): void {
  for (const i of scan.numbers) {
    const atom = scan.atoms[i];
    if (!atom) continue;
    if (
      atom.kind !== NUM ||
      (scan.atoms[i - 1]?.end === atom.start &&
        /\d|[-/.]/.test(scan.text[atom.start - 1] ?? '') &&
        /\d/.test(scan.text[atom.start - 2] ?? ''))
    )
      continue;
    const { parts } = digitGroup(scan, i, SEPARATORS);
    if ((parts.at(-1)?.digits.length ?? 0) < 12) continue;
    const cue = scan.cueBefore(i)?.type;
    const whole = parts.findLast(({ digits }) => isCard(digits, parts.length > 1, cue));
    if (whole) scan.mask('CARD', atom.start, whole.end);
  }
}

function isCard(digits: string, isGrouped: boolean, cue: string | undefined): boolean {
  if (digits.length < 12 || digits.length > 19) return false;
  if (cue === 'CARD') return true;
  if (cue !== undefined && cue !== 'ACCOUNT' && cue !== 'CUSTOMER_ID') return false;
  return digits.length >= (isGrouped ? 13 : 14) && NETWORKS.test(digits) && isLuhn(digits);
}
