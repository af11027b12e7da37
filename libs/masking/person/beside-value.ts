import { SYM, WORD } from '../atoms.js';
import { CONNECTOR } from '../lexicon/flags.js';
import { claim } from './claim.js';
import { nameFrom, nameUpTo } from './name-words.js';
import type { Scan } from '../scan.js';

/** How much a hidden value beside a name speaks for a person: what only people have, and what shops have too. */
const PERSONAL = 1.6;
const SHARED = 0.8;
const HOLDER = 2.3;
const SECOND = 0.6;

/** Types that speak for no person: shops and orders have them. */
const NOBODYS =
  /^(?:PERSON|REF|URL|OTP|CVV|PIN|PASSWORD|IFSC|SWIFT_BIC|SORT_CODE|ROUTING|DEVICE_UUID|IP|MAC|TEXT)$/;
const ANYBODYS = /^(?:ACCOUNT|CARD|CUSTOMER_ID|VPA|VEHICLE)$/;
/** Between a name and a value: cue words, and these. */
const BETWEEN = /^(?:[(<":,+@'#-]|on|at|w|with|is|vpa|upi|mo|cell|old|w\/|a|c|पर)$/;
const REACH = 5;

/** Looks for a name in front of a hidden value and behind it: `Bram Holloway, ssn …`, `… (Lucia Bianchi)`. */
export function besideValue(scan: Scan, first: number, last: number): void {
  const type = scan.typeEndingAt(scan.atoms[last]!.end);
  if (type === undefined) return;
  if (scan.word(last + 1) === '(' && type !== 'PERSON' && type !== 'URL' && type !== 'OTP')
    claim(scan, nameFrom(scan, last + 2), { weight: HOLDER, second: SECOND });
  if (NOBODYS.test(type)) return;
  const weight = ANYBODYS.test(type) ? SHARED : PERSONAL;
  const isListed = scan.word(last + 1) === '-' || scan.word(last + 1) === ',';
  const behind = isListed && type === 'VPA' ? HOLDER : weight;
  claim(scan, nameFrom(scan, isListed ? last + 2 : last + 1), {
    weight: behind,
    second: SECOND,
    known: true,
  });
  claim(scan, nameUpTo(scan, nameEnd(scan, first)), { weight, second: SECOND, known: true });
}

/** Index of the last word of a name in front of a value, over signs and the cue of the value. */
function nameEnd(scan: Scan, first: number): number {
  let i = first - 1;
  for (; i > first - REACH; i--) {
    const atom = scan.atoms[i];
    if (!atom) break;
    const { flags, cue } = atom.lexeme;
    const isCue = atom.kind === WORD && (cue !== undefined || (flags & CONNECTOR) !== 0);
    if (!isCue && !((atom.kind === SYM || atom.kind === WORD) && BETWEEN.test(atom.word))) break;
  }
  return i;
}
