import { MASK, NUM, SYM } from '../reading/atoms.js';
import { phonePlan } from '../phone/phone-plan.js';
import type { Scan } from '../reading/scan.js';

const JOINTS = new Set(['-', '(', ')', '.', '+']);
const MOST_ATOMS = 7;
/** Mobile numbers are written without the digit that leads out of the exchange. */
const BARE = new Set(['IN', 'CN', 'US', 'CA', 'BR', 'MX', 'AR', 'CO']);
const LEAST_LENGTH = 7;
const MOST_LENGTH = 16;

/** Masks phone numbers of which a part is hidden already: `+65 8***4172`, `0812-****-3190`, `138****2093`. */
export function maskMaskedPhones(scan: Scan): void {
  for (let i = 0; i < scan.atoms.length; i++) {
    if (scan.atoms[i]!.kind !== MASK) continue;
    const first = edge(scan, i, -1);
    const last = edge(scan, i, 1);
    const { start: from } = scan.atoms[first]!;
    const end = scan.atoms[last]!.end;
    const start = scan.text.charAt(from - 1) === '(' && scan.slice(from, end).includes(')') ? from - 1 : from;
    i = last;
    if (isPhone(scan, first, scan.slice(start, end)) && scan.isFree(start, end))
      scan.mask('PHONE', start, end);
  }
}

/** The last atom on one side that belongs to the number. */
function edge(scan: Scan, index: number, step: 1 | -1): number {
  let last = index;
  for (let i = index + step; Math.abs(i - index) < MOST_ATOMS; i += step) {
    const atom = scan.at(i);
    const beside = scan.at(i - step);
    if (!atom || !beside) break;
    const gap = step > 0 ? atom.start - beside.end : beside.start - atom.end;
    const isJoint = atom.kind === SYM && JOINTS.has(atom.word);
    if (gap > 1 || !(isJoint || atom.kind === NUM || atom.kind === MASK)) break;
    if (!isJoint || atom.word === '+') last = i;
    if (atom.word === '+') break;
  }
  return last;
}

function isPhone(scan: Scan, first: number, written: string): boolean {
  const plain = written.replace(/[-() .]/g, '');
  const cue = scan.cueBefore(first)?.type;
  if (plain.length < LEAST_LENGTH || plain.length > MOST_LENGTH || (cue !== undefined && cue !== 'PHONE'))
    return false;
  if (plain.startsWith('+')) return /\d$/.test(plain) || /^\+\d{3}/.test(plain);
  if (cue === 'PHONE') return true;
  if (!/^\d/.test(plain)) return false;
  return isMobile(plain, scan.country ?? 'IN');
}

/** Whether some digits in place of the hidden ones make a mobile number, written as people there write it. */
function isMobile(plain: string, country: string): boolean {
  const plan = phonePlan(country);
  if (!plan || !(plan.trunk === '' || plain.startsWith(plan.trunk) || BARE.has(country))) return false;
  for (let digit = 0; digit < 10; digit++)
    if (plan.fit(plain.replace(/\D/g, String(digit))) === 'mobile') return true;
  return false;
}
