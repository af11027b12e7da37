import { NUM, WORD } from '../reading/atoms.js';
import type { Code } from '../reading/codes.js';
import { AFTER_ENDING, CONNECTOR, CURRENCY, UNIT } from '../lexicon/flags.js';
import { cueOf } from '../lexicon/lexicon.js';
import type { Scan } from '../reading/scan.js';

/** `500598 is your reference`: what may lead from a value to its cue. */
const LINKS = new Set(
  'is as are your the our my est votre es tu su ist ihre è il tuo adalah anda ni yako आपका आपकी आपके है இது మీ আপনার هو هي رقم'.split(
    ' ',
  ),
);
const TYPES = new Set(['REF', 'CUSTOMER_ID', 'ACCOUNT', 'CARD']);
/** Words looked at behind a value. */
const REACH = 5;
/** How far behind the digits the word that makes a tail of them may stand. */
const NEXT = 2;
const LEAST = 5;
/** `number of` in Turkish and Azerbaijani, behind the number. */
const NUMBERED = /^(?:no'?l[uı]|numaral[ıi]|nolu|nömrəli|nomerli|raqamli|say[ıi]l[ıi])$/;
const CUSTOMER = /^(?:fatura|abone|tesisat|sözleşme|sozlesme|müşteri|musteri|poliçe|police|müqavilə)/;
const TAIL = { least: 3, most: 6 };

/** Masks a value whose cue stands behind it: `500598 is your reference`, `1234 ile biten kart`. */
export function maskCuedBehind(scan: Scan): void {
  const hasTails = (scan.flags & AFTER_ENDING) !== 0;
  for (const code of scan.codes) {
    if (code.digits < TAIL.least || !scan.isFree(code.start, code.end)) continue;
    const type = ((hasTails && tailType(scan, code)) || linkedType(scan, code)) ?? numberedType(scan, code);
    if (type) scan.mask(type, code.start, code.end);
  }
}

/** `4410 ile biten kartınız`, `4410 পর্যন্ত`: the last digits stand before the word that says so. */
function tailType(scan: Scan, { first, last, digits }: Code): string | undefined {
  if (first !== last || digits > TAIL.most) return undefined;
  let isTail = false;
  for (let i = last + 1; i <= last + REACH; i++) {
    const atom = scan.at(i);
    if (atom?.kind !== WORD) {
      if (atom?.word === '-' || atom?.word === "'") continue;
      break;
    }
    const { flags } = atom.lexeme;
    if ((flags & (UNIT | CURRENCY)) !== 0) break;
    if ((flags & AFTER_ENDING) !== 0 && i <= last + NEXT) isTail = true;
    const { cue } = atom.lexeme;
    if (isTail && cue && TYPES.has(cue.type)) return cue.type;
  }
  return isTail ? 'ACCOUNT' : undefined;
}

/** `28300726 no'lu faturanız`, `4410288 numaralı gönderi`: a number of any length, and then what it is the number of. */
function numberedType(scan: Scan, { first, last, digits }: Code): string | undefined {
  if (first !== last || digits < LEAST || !NUMBERED.test(scan.word(last + 1))) return undefined;
  for (let i = last + 2; i < last + REACH; i++) {
    const { cue } = scan.at(i)?.lexeme ?? {};
    if (cue && TYPES.has(cue.type)) return cue.type;
    if (CUSTOMER.test(scan.word(i))) return 'CUSTOMER_ID';
  }
  return 'REF';
}

/** `500598 is your booking reference`, `517730946281 (UTR)`. */
function linkedType(scan: Scan, code: Code): string | undefined {
  if (code.end - code.start < LEAST) return undefined;
  let i = code.last + 1;
  const opening = scan.word(i);
  if (opening !== '(' && !LINKS.has(opening)) return undefined;
  for (i++; i <= code.last + REACH; i++) {
    const atom = scan.at(i);
    if (atom?.kind !== WORD) return undefined;
    const cue = cueOf(atom.lexeme, scan.word(i - 1));
    if (cue) return isCueFor(scan, i, cue.type) ? cue.type : undefined;
    if (opening === '(' || !(LINKS.has(atom.word) || isPlainWord(scan, i))) return undefined;
  }
  return undefined;
}

/** The cue must not have a value of its own behind it: `500 is your card 1234`. */
function isCueFor(scan: Scan, index: number, type: string): boolean {
  if (!TYPES.has(type)) return false;
  let i = index + 1;
  while ((scan.flagsAt(i) & CONNECTOR) !== 0) i++;
  return scan.at(i)?.kind !== NUM;
}

/** One describing word: `your parking ticket`. */
const isPlainWord = (scan: Scan, index: number) =>
  scan.atoms[index]!.word.length <= 12 && LINKS.has(scan.word(index - 1));
