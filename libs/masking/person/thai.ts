import { WORD } from '../reading/atoms.js';
import type { Scan } from '../reading/scan.js';

/** `นายวิชัย`, `นางสาวกมลชนก`: a title and a given name in one word; not `นายจ้าง`, an employer. */
const TITLED = /^(?:นางสาว|นาง(?!สาว)|นาย)(?!จ้าง|หน้า|ทะเบียน)(?=[ก-ฮ])/;
const LEAST = 3;

/** Masks a Thai name whose title is written without a space, with the family name behind it. */
export function thaiName(scan: Scan, index: number): void {
  const { word, start, end } = scan.atoms[index]!;
  const title = TITLED.exec(word)?.[0];
  if (title === undefined || word.length - title.length < LEAST) return;
  const family = scan.at(index + 1);
  const isFamily = family?.kind === WORD && family.start === end + 1 && family.lexeme.flags === 0;
  const last = isFamily && /^[ก-ฮเแโใไ]/.test(family.word) && !family.lexeme.cue ? family.end : end;
  if (scan.isFree(start + title.length, last)) scan.mask('PERSON', start + title.length, last);
}
