import { SYM, WORD } from '../reading/atoms.js';
import { CONNECTOR, NAME } from '../lexicon/flags.js';
import { claim } from './claim.js';
import { nameFrom, nameUpTo, type NameWords } from './name-words.js';
import type { Scan } from '../reading/scan.js';
import { settingOf, TRADE } from './setting.js';
import { isSmall } from './letter-case.js';

/** How much a hidden value beside a name speaks for a person: what only people have, and what shops have too. */
const PERSONAL = 1.6;
const SHARED = 0.8;
const BRACKETED = 0.4;
const MAILED = 2;
const HOLDER = 2.3;
/** `CHQ 000418 YAA ASANTEWAA` */
const REFERRED = 0.5;
const SECOND = 0.6;

/** Types that speak for no person: shops and orders have them. */
const NOBODYS = new Set(
  'PERSON REF URL OTP CVV PIN PASSWORD IFSC SWIFT_BIC SORT_CODE ROUTING DEVICE_UUID IP MAC TEXT'.split(' '),
);
/** Types that are never explained by a name in brackets. */
const UNHELD = new Set(['PERSON', 'URL', 'OTP', 'VEHICLE', 'VIN']);
const ANYBODYS = new Set(['ACCOUNT', 'CARD', 'CUSTOMER_ID', 'VPA', 'VEHICLE']);
/** Between a name and a value: cue words, and these. */
const BETWEEN = new Set('( < " : ; , + @ \' # - on at w with is vpa upi mo cell old w/ a c पर'.split(' '));
const REACH = 5;
/** Numbers of one person only: whatever name stands before them is theirs. */
const OWN = new Set(
  'DOB US_SSN US_ITIN IN_AADHAAR IN_PAN PASSPORT IN_PASSPORT NATIONAL_ID SG_NRIC_FIN UK_NINO UK_NHS ES_NIF IT_FISCAL_CODE AE_EMIRATES_ID KE_ID'.split(
    ' ',
  ),
);
const OWNER = 2.4;

/** Looks for a name in front of a hidden value and behind it: `Bram Holloway, ssn …`, `… (Lucia Bianchi)`. */
export function besideValue(scan: Scan, first: number, last: number): void {
  const type = scan.typeEndingAt(scan.atoms[last]!.end);
  if (type === undefined) return;
  behind(scan, last, type);
  if (!NOBODYS.has(type))
    inFront(scan, first, OWN.has(type) ? OWNER : ANYBODYS.has(type) ? SHARED : PERSONAL);
}

function behind(scan: Scan, last: number, type: string): void {
  const sign = scan.word(last + 1);
  if (sign === '(') {
    if (!UNHELD.has(type)) claim(scan, nameFrom(scan, last + 2), { weight: HOLDER, second: SECOND });
    return;
  }
  const isListed = sign === '-' || sign === ',';
  if (isListed && type !== 'VPA' && type !== 'EMAIL' && (type !== 'CUSTOMER_ID' || sign !== ',')) return;
  const name = nameFrom(scan, isListed ? last + 2 : last + 1);
  if (!name || isLower(scan, name)) return;
  if (isListed) claim(scan, name, { weight: HOLDER, second: SECOND, known: true });
  else if (type === 'REF') claim(scan, name, { weight: REFERRED, known: true });
  else if (!NOBODYS.has(type))
    claim(scan, name, { weight: ANYBODYS.has(type) ? SHARED : PERSONAL, second: SECOND, known: true });
}

function inFront(scan: Scan, first: number, weight: number): void {
  const name = nameUpTo(scan, nameEnd(scan, first));
  // `Naranja X *6273`: a plan of a card.
  if (!name || isLower(scan, name) || scan.word(name.last) === 'x') return;
  // `Thippeswamy (98450…)`, `"Nell Ashdown" <nell@…>`
  const sign = scan.word(first - 1);
  // `POS 1,240.00 SHANTI SAGAR A/C …`
  const isBought = weight === SHARED && settingOf(scan, name.first, name.last) === TRADE;
  const held = sign === '<' ? MAILED : sign === '(' ? BRACKETED : 0;
  // `C.F. …`: letters that say what the number is.
  const isNobody = weight === OWNER && !name.words.some((i) => (scan.flagsAt(i) & NAME) !== 0);
  claim(scan, name, {
    weight: (isBought ? 0 : isNobody ? PERSONAL : weight) + held,
    second: isBought ? 0 : SECOND,
    known: held === 0,
  });
}

const isLower = (scan: Scan, { start }: NameWords) => isSmall(scan.text, start);

/** Index of the last word of a name in front of a value, over signs and the cue of the value. */
function nameEnd(scan: Scan, first: number): number {
  let i = first - 1;
  for (; i > first - REACH; i--) {
    const atom = scan.at(i);
    if (!atom) break;
    const { flags, cue } = atom.lexeme;
    const isCue = atom.kind === WORD && (cue !== undefined || (flags & CONNECTOR) !== 0);
    if (!isCue && !((atom.kind === SYM || atom.kind === WORD) && BETWEEN.has(atom.word))) break;
  }
  return i;
}
