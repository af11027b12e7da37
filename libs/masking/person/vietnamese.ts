import { SYM, WORD } from '../reading/atoms.js';
import { NAMING, PERSONAL, ROLE, SIDE, VERB } from '../lexicon/flags.js';
import { wordSet } from '../lexicon/word-set.js';
import type { Scan } from '../reading/scan.js';
import { isCapital } from './letter-case.js';

/** Family names as they are read without their marks; nine of ten people have one of these. */
const FAMILIES = wordSet(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh truong lam mai cao dao to ta ha luu chau thai quach vuong phung tang kieu tong luong la mac nghiem khuc dam an ton trieu',
);
/** What people are called before their name, beside the words for the sides of a payment. */
const CALLED = wordSet(
  'ong ba anh chi em be co chu bac ban khach kh shipper huong thu gui hs sv nguoi ten cho',
);
/** What people do with money, behind their name. */
const DOES = wordSet('chuyen ck gui nop tra tt thanh nhan da dong');
/** Not a name, though written in capitals behind one. */
const ENDS = wordSet(
  'chuyen ck sd so du tk ref gd nd tien khoan luc ngay noi dung nop tra tt thanh toan thang lop mua ban cho gui nhan den tu tai qua vnd bank da phi hoc dong',
);
const MARKS = /\p{M}/gu;
const LONGEST = 7;
const LEAST = 2;
const MOST = 5;

/** Masks a Vietnamese name, family name first, behind what leads to a person or before what a person does. */
export function vietnameseName(scan: Scan, index: number): void {
  if (!FAMILIES.has(plain(scan, index)) || !isPart(scan, index)) return;
  let last = index;
  while (last - index < MOST - 1 && isJoined(scan, last) && isGiven(scan, last + 1)) last++;
  const { start } = scan.atoms[index]!;
  const { end } = scan.atoms[last]!;
  if (last - index + 1 < LEAST || !scan.isFree(start, end)) return;
  if (isLed(scan, index) || DOES.has(plain(scan, last + 1))) scan.mask('PERSON', start, end);
}

/** A word without its marks: `nguyen` of `Nguyễn`. */
function plain(scan: Scan, index: number): string {
  const word = scan.word(index);
  return word.length > LONGEST * 2 ? word : word.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}

function isPart(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  return atom?.kind === WORD && isCapital(scan.text, atom.start) && atom.end - atom.start <= LONGEST;
}

const isJoined = (scan: Scan, index: number) =>
  scan.at(index + 1)?.start === scan.atoms[index]!.end + 1 && scan.text[scan.atoms[index]!.end] === ' ';

function isGiven(scan: Scan, index: number): boolean {
  if (!isPart(scan, index) || ENDS.has(plain(scan, index))) return false;
  const next = scan.at(index + 1);
  return next?.start !== scan.atoms[index]!.end || next.kind === SYM;
}

/** `bởi`, `Người nhận:`, `ND:`, `bé`. */
function isLed(scan: Scan, index: number): boolean {
  const before = scan.word(index - 1);
  const at = before === ':' || before === '.' ? index - 2 : index - 1;
  if ((scan.flagsAt(at) & (SIDE | ROLE | NAMING | PERSONAL | VERB)) !== 0) return true;
  return CALLED.has(plain(scan, at)) || (before === ':' && plain(scan, at) === 'nd');
}
