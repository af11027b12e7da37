import { NUM, WORD, type Atom } from '../reading/atoms.js';
import { NAME } from '../lexicon/flags.js';
import { nameFrom } from './name-words.js';
import {
  AFTER_NAME,
  BEFORE_NAME,
  COMPOUND_SURNAMES,
  KOREAN_SURNAMES,
  KOREAN_SYLLABLES,
  NO_GIVEN_NAME,
  SURNAMES,
} from './han.data.js';
import type { Scan } from '../reading/scan.js';

const SURNAME = new Set(SURNAMES);
const COMPOUND = new Set(COMPOUND_SURNAMES.split(' '));
const KOREAN = new Set(KOREAN_SURNAMES);
const GIVEN = new Set(KOREAN_SYLLABLES);
const NOT_GIVEN = new Set(NO_GIVEN_NAME);
const BEFORE = BEFORE_NAME.split(' ');
const AFTER = AFTER_NAME.split(' ');
/** `홍길동님` has three syllables, `陈大` and `欧阳婉清` two to four characters. */
const KOREAN_LENGTH = 3;
/** What customers are called. */
const NOBODY = /(?:고객|회원|이용자|신청자|주문자|구매자|가입자|客|会員|会员|用户|客户|顾客|客戶|顧客)$/;
const PAYMENT_REACH = 8;
const LONGEST_NAME = 4;
const PAYMENT = /^(?:입금|이체|송금|계좌이체|받는분|보낸분|예금주)$/;
/** What is done without a card: its other side is a person as often as a shop. */
const BY_ACCOUNT = /(?<!카드)(?:출금|입금|이체|송금)$/;
/** `한서윤 고객님` */
const CALLED_CUSTOMER = /^(?:고객님|회원님|님|씨|귀하)/;
const LONGEST_WORD = 120;
/** Characters of a Japanese family or given name. */
const LONGEST_FAMILY = 3;
/** What stands before a Japanese name. */
const NAMED_JAPANESE =
  /(?:振込人|依頼人|依頼人名|振込人名|ご本人|お名前|氏名|名義人|口座名義|受取人|送金人|差出人|お届け先|契約者|宛名)(?:名)?$/;
/** Called さん, and no name. */
const TRADES = /(?:業者|患者|店員|配達員|運転手|大家|皆|客)$/;
const KATAKANA = /^\p{sc=Katakana}$/u;
const HAN = /^\p{sc=Han}$/u;
const TO_READER = /[向给給][您你]/;
const TO_READER_REACH = 24;

/** Masks Chinese and Korean names beside a cue in the same run of characters, which no spaces divide. */
export function hanNames(scan: Scan, index: number): void {
  const { kind, start, end } = scan.atoms[index]!;
  if (kind !== WORD || end - start > LONGEST_WORD) return;
  koreanPayer(scan, index);
  chinesePayer(scan, index);
  const written = scan.slice(start, end);
  for (const cue of BEFORE) {
    const at = written.indexOf(cue);
    if (at < 0) continue;
    const from = at + cue.length;
    if (from < written.length) hide(scan, start + from, nameLength(written, from));
    else nextWord(scan, index + 1);
  }
  if (NAMED_JAPANESE.test(written)) japaneseName(scan, index + 1);
  for (const cue of AFTER) {
    const at = written.indexOf(cue);
    if (at < 0) continue;
    const from = nameStart(written, at);
    if (from < at) hideFrom(scan, index, start + from, at - from);
    else if (at === 0) previousWord(scan, index, cue);
    else if (at === 1) shortGiven(scan, index, start);
  }
}

/** `李*明`, `陳大*`, `김*수`: with its middle or its end hidden. `index` is the asterisk. */
export function maskedHanName(scan: Scan, index: number): void {
  const stars = scan.atoms[index]!;
  const before = scan.at(index - 1);
  if (before?.kind !== WORD || before.end !== stars.start || stars.end - stars.start > 2) return;
  for (const length of [2, 1]) {
    const start = stars.start - length;
    if (start < before.start || !isFamily(scan.text[start])) continue;
    if (length === 2 && NOT_GIVEN.has(scan.text.charAt(start + 1))) continue;
    const isOpen = isGiven(scan.text[stars.end]) || isHangul(scan.text[stars.end]);
    hide(scan, start, stars.end - start + (isOpen ? 1 : 0));
    return accountOf(scan, index + 1);
  }
}

/** `이*영(4418)`: the last digits of an account behind the name of its owner. */
function accountOf(scan: Scan, index: number): void {
  const open = scan.word(index) === '(' ? index : index + 1;
  const [sign, tail, close] = scan.atoms.slice(open, open + 3);
  if (sign?.word !== '(' || tail?.kind !== NUM || tail.end - tail.start !== 4 || close?.word !== ')') return;
  if (scan.isFree(tail.start, tail.end)) scan.mask('ACCOUNT', tail.start, tail.end);
}

const isFamily = (character = '') => SURNAME.has(character) || KOREAN.has(character);
const isLatin = (character = '') => /^[A-Z]$/.test(character);
const isHangul = (character = '') => /^[가-힣]$/.test(character);

/** `予CHAN T** M**`: a name in Latin letters behind a Chinese cue. */
function latinName(scan: Scan, index: number): void {
  const name = nameFrom(scan, index);
  if (name && name.words.length > 1) hide(scan, name.start, name.end - name.start);
}

/** `ヤマダ タロウ 様`: words before a courtesy that stands alone. */
function previousWord(scan: Scan, index: number, cue: string): void {
  if (cue.length > 1) return wholeWord(scan, index - 1);
  if (scan.atoms[index]!.end - scan.atoms[index]!.start > 1) return;
  let first = index;
  while (first > index - 2 && isCourteous(scan.at(first - 1), scan)) first--;
  if (first < index) hide(scan, scan.atoms[first]!.start, scan.at(index - 1)!.end - scan.atoms[first]!.start);
}

/** `依頼人:ワタナベ サオリ`, `ご本人 田中 美咲`: one or two words behind what somebody is called. */
function japaneseName(scan: Scan, index: number): void {
  const first = /^[:(]$/.test(scan.word(index)) ? index + 1 : index;
  if (!isCourteous(scan.at(first), scan)) return;
  const { start, end } = scan.atoms[first]!;
  const next = scan.at(first + 1);
  const isTwo = next?.start === end + 1 && scan.text[end] === ' ' && isCourteous(next, scan);
  hide(scan, start, (isTwo ? next.end : end) - start);
}

/** `鈴木 愛様`: a given name of one character behind a known family name. */
function shortGiven(scan: Scan, index: number, start: number): void {
  const family = scan.at(index - 1);
  const isFamilyName = family?.end === start - 1 && (scan.flagsAt(index - 1) & NAME) !== 0;
  if (isFamilyName && HAN.test(scan.text.charAt(start))) hide(scan, family.start, start + 1 - family.start);
}

/** `タナカ ハナコ様`, `田中 美咲様`: a name in two words, the courtesy behind the second. */
function hideFrom(scan: Scan, index: number, start: number, letters: number): void {
  const before = scan.at(index - 1);
  const isKatakana = KATAKANA.test(scan.text.charAt(start));
  const isSecond =
    start === scan.atoms[index]!.start &&
    before?.end === start - 1 &&
    scan.text[before.end] === ' ' &&
    KATAKANA.test(scan.text.charAt(before.start)) === isKatakana &&
    (isKatakana || (before.end - before.start <= LONGEST_FAMILY && letters <= LONGEST_FAMILY)) &&
    isCourteous(before, scan);
  const from = isSecond ? before.start : start;
  hide(scan, from, start + letters - from);
}

/** `陳大文 已向你轉賬`: a word that is a name and nothing else. */
function wholeWord(scan: Scan, index: number): void {
  const atom = scan.at(index);
  if (atom?.kind !== WORD || atom.end - atom.start > LONGEST_NAME) return;
  const length = nameLength(scan.slice(atom.start, atom.end), 0);
  if (length === atom.end - atom.start) hide(scan, atom.start, length);
}

const isCourteous = (atom: Atom | undefined, scan: Scan) =>
  atom?.kind === WORD &&
  atom.end - atom.start <= 6 &&
  /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}ー]{1,6}$/u.test(scan.slice(atom.start, atom.end)) &&
  !NOBODY.test(scan.slice(atom.start, atom.end));

/** `李晓明于2月12日向您…`: who paid the reader, before the date. */
function chinesePayer(scan: Scan, index: number): void {
  const { start, end } = scan.atoms[index]!;
  const length = end - start - 1;
  if (length < 2 || length > LONGEST_NAME || !/[于於在]/.test(scan.text.charAt(end - 1))) return;
  if (scan.at(index + 1)?.kind !== NUM || nameLength(scan.slice(start, end), 0) !== length) return;
  if (TO_READER.test(scan.slice(end, end + TO_READER_REACH))) hide(scan, start, length);
}

/** `입금 50,000원 최영희`: a Korean name of three syllables after what came in. */
function koreanPayer(scan: Scan, index: number): void {
  const { start, end } = scan.atoms[index]!;
  if (
    end - start !== KOREAN_LENGTH ||
    !KOREAN.has(scan.text.charAt(start)) ||
    NOBODY.test(scan.slice(start, end))
  )
    return;
  const isGivenName = isKoreanGiven(scan, start + 1);
  for (let i = index - 1; i >= Math.max(0, index - PAYMENT_REACH); i--) {
    const word = scan.word(i);
    if (PAYMENT.test(word) || (isGivenName && BY_ACCOUNT.test(word))) return hide(scan, start, KOREAN_LENGTH);
  }
  if (isGivenName && isBeforePayment(scan, index)) hide(scan, start, KOREAN_LENGTH);
}

/** `최유진 입금`, `이서연⏎인터넷출금`, `한서윤 고객님`: what stands behind a name. */
function isBeforePayment(scan: Scan, index: number): boolean {
  const next = scan.word(index + 1) === '\n' ? index + 2 : index + 1;
  return BY_ACCOUNT.test(scan.word(next)) || CALLED_CUSTOMER.test(scan.word(next));
}

const isKoreanGiven = (scan: Scan, start: number) =>
  GIVEN.has(scan.text.charAt(start)) && GIVEN.has(scan.text.charAt(start + 1));

/** `收款人：李小龙`: behind a colon. */
function nextWord(scan: Scan, index: number): void {
  const i = /^[:(]$/.test(scan.word(index)) ? index + 1 : index;
  const atom = scan.at(i);
  if (atom?.kind !== WORD) return;
  if (isLatin(scan.text[atom.start])) return latinName(scan, i);
  hide(scan, atom.start, nameLength(scan.slice(atom.start, Math.min(atom.end, atom.start + 8)), 0));
}

function hide(scan: Scan, start: number, letters: number): void {
  const length = letters > 0 && scan.text[start + letters] === '*' ? letters + 1 : letters;
  if (length > 0 && scan.isFree(start, start + length)) scan.mask('PERSON', start, start + length);
}

/** Length of the name that begins at a position; 0 when none does. */
function nameLength(written: string, from: number): number {
  const family = COMPOUND.has(written.slice(from, from + 2)) ? 2 : SURNAME.has(written[from] ?? '') ? 1 : 0;
  if (family === 0) return koreanLength(written, from);
  let length = family;
  while (length < family + 2 && isGiven(written[from + length])) length++;
  return length > family ? length : 0;
}

function koreanLength(written: string, from: number): number {
  return KOREAN.has(written[from] ?? '') && written.length - from >= KOREAN_LENGTH ? KOREAN_LENGTH : 0;
}

const isGiven = (character: string | undefined) =>
  character !== undefined && /^\p{sc=Han}$/u.test(character) && !NOT_GIVEN.has(character);

/** Where the name that ends at a position begins; the position itself when none does. */
function nameStart(written: string, end: number): number {
  if (NOBODY.test(written.slice(Math.max(0, end - 4), end))) return end;
  // Japanese family names are no short list: `山田太郎様`.
  const isJapanese =
    written[end] === '様' ||
    written[end] === '殿' ||
    (written.startsWith('さん', end) && !TRADES.test(written.slice(0, end)));
  if (isJapanese)
    return /^(?:\p{sc=Han}{2,6}|[\p{sc=Katakana}ー]{2,8})$/u.test(written.slice(0, end)) ? 0 : end;
  for (let from = Math.max(0, end - 4); from < end - 1; from++) {
    const length = nameLength(written, from);
    if (length > 0 && from + length === end) return from;
  }
  return end;
}
