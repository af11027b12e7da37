import { WORD } from '../reading/atoms.js';
import { NAME } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';

/**
 * `นายวิชัย`, `จากนางสาวกมลชนก`, `เรียนคุณศิริพร`: a title before a given name, and what leads to it in the same run of
 * letters; not `นายจ้าง`, an employer. The second group is `you` as well.
 */
const TITLED =
  /(รับโอนจาก|โอนจาก|จาก|โอนให้|ให้|ถึง|ไปยัง|เรียน|สวัสดี|โดย|ของ|ผู้โอน|ผู้รับ|ชื่อ)?(?:(คุณ)|นางสาว|นาง(?!สาว)|นาย(?!จ้าง|หน้า|ทะเบียน)|น\.ส\.|ด\.ช\.|ด\.ญ\.) ?(?=[ก-ฮเแโใไ])/y;
/** What follows `you`, where no name does. */
const NO_NAME =
  /^(?:ลูกค้า|ได้|มี|สามารถ|จะ|ต้อง|ใช้|ชำระ|ที่|ไม่|กำลัง|แล้ว|เป็น|อาจ|ควร|โอน|รับ|ถูก|เพิ่ง|ยัง|เพื่อ|และ|ผ่าน|ใน|โดย|พร้อม|จ่าย|ขอ|อยู่|เคย|สมัคร|ทำ|กด|คือ|หรือ|ครบ|ค้าง|เลือก|ทราบ|แลก|นะ|ค่ะ|ครับ|เข้า|ออก|ซื้อ|ตั้ง|วัน|สมบัติ|ภาพ|ค่า|เอง|ทุก|กรุณา|เท่านั้น|จำนวน|สำเร็จ|ด้วย|ตาม|จาก|ให้|บน|ก่อน)/;
const LONGEST_WORD = 12;
const GIVEN = /[ก-ฮเแโใไ][\u0e01-\u0e4e]{2,24}/y;
const FAMILY = /^[ก-ฮเแโใไ]/;

/** Masks a Thai name behind a title, with the family name behind it. */
export function thaiName(scan: Scan, index: number): void {
  TITLED.lastIndex = scan.atoms[index]!.start;
  const titled = TITLED.exec(scan.text);
  if (titled === null) return;
  const start = TITLED.lastIndex;
  const [, led, you] = titled;
  if (you !== undefined && NO_NAME.test(scan.slice(start, start + LONGEST_WORD))) return;
  GIVEN.lastIndex = start;
  if (!GIVEN.test(scan.text)) return;
  const family = familyEnd(scan, index, GIVEN.lastIndex);
  if (you !== undefined && led === undefined && family === 0) return;
  const end = family || GIVEN.lastIndex;
  if (scan.isFree(start, end)) scan.mask('PERSON', start, end);
}

/** Where the family name behind a given name ends; 0 when none stands there. */
function familyEnd(scan: Scan, index: number, given: number): number {
  let i = index;
  while ((scan.at(i)?.end ?? given) < given) i++;
  const family = scan.at(i + 1);
  if (family?.kind !== WORD || family.start !== given + 1) return 0;
  const { flags, cue } = family.lexeme;
  return FAMILY.test(family.word) && (flags & ~NAME) === 0 && !cue && !NO_NAME.test(family.word)
    ? family.end
    : 0;
}
