import type { Scan } from '../../reading/scan.js';

const RUSSIAN = 'АВЕКМНОРСТУABEKMHOPCTYX';
/** Plates that are known by their look where their country is known; most look like any other code. */
const PLATES: Readonly<Record<string, RegExp>> = {
  // `沪A·44K19`; the dot is read as a mask.
  CN: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][*.\- ]?(?=[A-Z]{0,3}\d)[A-HJ-NP-Z\d]{4,5}[A-HJ-NP-Z\d挂学警港澳](?![A-Z\d])/g,
  // `123가 4567`
  KR: /(?<!\d)\d{2,3} ?[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주아바사자하허호배] ?\d{4}(?!\d)/g,
  // `品川 300 あ 12-34`
  JP: /\p{sc=Han}{1,4} ?\d{2,3} ?[ぁ-ん] ?(?:\d{2}-\d{2}|[*・.]{1,3}\d{1,3})(?!\d)/gu,
  // `А123ВС77`
  RU: new RegExp(`(?<![\\p{L}\\d])[${RUSSIAN}] ?\\d{3} ?[${RUSSIAN}]{2} ?\\d{2,3}(?![\\p{L}\\d])`, 'gu'),
  // `AA 1234 BC`
  UA: /(?<![\p{L}\d])[АВСЕНІКМОРТABCEHIKMOPTX]{2} ?\d{4} ?[АВСЕНІКМОРТABCEHIKMOPTX]{2}(?![\p{L}\d])/gu,
  // `1234 AB-7`
  BY: /(?<!\d)\d{4} ?[АВЕІКМНОРСТABEIKMHOPCTX]{2}-[1-8](?!\d)/g,
  // `AB-123-CD`
  FR: /(?<![A-Z\d-])[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![A-Z\d-])/g,
  // `KDA 123B`
  KE: /(?<![A-Z\d])K[A-D][A-HJ-NP-Z] ?\d{3}[A-HJ-NP-Z](?![A-Z\d])/g,
  // `ABC-123DE`
  NG: /(?<![A-Z\d])[A-Z]{3}-\d{3}[A-Z]{2}(?![A-Z\d])/g,
  // `ABC1D23`
  BR: /(?<![A-Z\d])[A-Z]{3}\d[A-Z]\d{2}(?![A-Z\d])/g,
};

/** Masks plates of the text's country that nothing but a plate looks like. */
export function maskNationalPlates(scan: Scan): void {
  const pattern = PLATES[scan.country ?? ''];
  if (pattern === undefined) return;
  for (const { index, 0: plate } of scan.text.matchAll(pattern))
    if (scan.isFree(index, index + plate.length)) scan.mask('VEHICLE', index, index + plate.length);
}
