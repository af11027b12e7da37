import { wordSet } from '../../lexicon/word-set.js';
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

/** Plates that look like other codes, and are looked for where roads, parking or fines are spoken of. */
const NEAR_ROADS: Readonly<Record<string, RegExp>> = {
  AE: /(?<![A-Z\d])(?:AD|DXB|SHJ|RAK|AJM) \d{1,2} \d{4,5}(?!\d|[.,]\d)/g,
  AR: /(?<![A-Z\d])[A-Z]{2} ?\d{3} ?[A-Z]{2}(?![A-Z\d])/g,
  BD: /(?<![A-Z])[A-Z]{4,12} METRO-[A-Z]{1,3}-\d{2}-\d{4}(?!\d)/g,
  BR: /(?<![A-Z\d])[A-Z]{3}-\d{4}(?!\d)/g,
  CL: /(?<![A-Z\d])[A-Z]{4}-?\d{2}(?!\d)/g,
  CO: /(?<![A-Z\d])(?!COP|USD)[A-Z]{3}[ -]?\d{3}(?!\d|[.,]\d)/g,
  DE: /(?<![A-Z\d])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}(?!\d|[.,]\d)/g,
  ES: /(?<!\d)\d{4}[ -]?(?!GBP)[BCDFGHJKLMNPRSTVWXYZ]{3}(?![A-Z\d])/g,
  GB: /(?<![A-Z\d])[A-HJ-PR-Y]{2}\d{2} ?(?!GBP)[A-HJ-PR-Z]{3}(?![A-Z\d])/g,
  GH: /(?<![A-Z\d])[A-Z]{2} ?\d{1,4}-\d{2}(?!\d)/g,
  ID: /(?<![A-Z\d])(?!RP)[A-Z]{1,2} \d{1,4} [A-Z]{1,3}(?![A-Z\d])/g,
  IT: /(?<![A-Z\d])[A-HJ-NPR-TV-Z]{2} ?\d{3} ?[A-HJ-NPR-TV-Z]{2}(?![A-Z\d])/g,
  LK: /(?<![A-Z\d])(?!LKR)[A-Z]{2,3}-\d{4}(?!\d)/g,
  MX: /(?<![A-Z\d])[A-Z]{3}-\d{2}-\d{2}(?!\d)/g,
  MY: /(?<![A-Z\d])(?!MYR)[A-Z]{3} ?\d{2,4}(?!\d|[.,]\d)/g,
  NL: /(?<![A-Z\d-])(?=[A-Z-]{0,7}\d)(?=[\d-]{0,7}[A-Z])[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,2}(?![A-Z\d-])/g,
  PE: /(?<![A-Z\d])[A-Z][A-Z\d][A-Z\d]-\d{3}(?!\d)/g,
  PK: /(?<![A-Z\d])(?!PKR)[A-Z]{2,3}-\d{2,4}(?!\d|[.,]\d)/g,
  PL: /(?<![A-Z\d])(?!PLN)[A-Z]{2,3} ?\d{4}[A-Z\d](?![A-Z\d])/g,
  PT: /(?<![A-Z\d-])(?=[\d-]{0,7}[A-Z])(?=[A-Z-]{0,7}\d)[A-Z\d]{2}-[A-Z\d]{2}-[A-Z\d]{2}(?![A-Z\d-])/g,
  SA: /(?<![A-Z\d])\d{4} (?!SAR|USD)[A-Z]{3}(?![A-Z\d])|(?<!\p{L})\p{sc=Arabic} \p{sc=Arabic} \p{sc=Arabic} \d{1,4}(?!\d)/gu,
  SG: /(?<![A-Z\d])(?!SGD)S[A-Z]{2} ?\d{1,4} ?[A-Z](?![A-Z\d])/g,
  TH: /(?<![\u0e01-\u0e4e\d])\d?[ก-ฮ]{2} ?\d{1,4}(?!\d|[.,]\d)/g,
  TR: /(?<![\d.,])(?:0[1-9]|[1-7]\d|8[01]) ?(?!TL|TRY|USD|EUR)[A-Z]{1,3} ?\d{2,4}(?!\d|[.,]\d)/g,
  TZ: /(?<![A-Z\d])T ?\d{3} ?[A-Z]{3}(?![A-Z\d])/g,
  UG: /(?<![A-Z\d])(?!UGX)U[A-Z]{2} ?\d{3}[A-Z](?![A-Z\d])/g,
  US: /(?<![A-Z\d])(?!USD)[A-Z]{3}-\d{4}(?!\d)/g,
  VN: /(?<!\d)\d{2}[A-Z]\d?-\d{3}\.?\d{2}(?!\d)/g,
  ZA: /(?<![A-Z\d])[A-Z]{2,3} ?\d{2,3} ?(?:[A-Z]{2} )?(?:GP|MP|NW|EC|FS|NC|ZN)(?![A-Z\d])/g,
};
const ROADS = wordSet(
  'parking park parked parkmobile parkeren parken parkt parkticket parkschein parcheggio sosta stationnement estacionamiento estacionamento estacionar parkir otopark parkowanie opłacony toll tolls tolled e-toll etoll toolgate peaje telepeaje pedaje portagem pedágio pedagio pedaggio péage tol plaza expressway motorway autopista geçiş gecis hgs ogs köprü erp fine fined fines multa multas papeleta penalty saman tilang denda challan violation speeding cezası cezasi ceza faini gari vehicle vehicles car plate plates plat placa placas patente matrícula matricula targa kennzeichen kenteken kenderaan kendaraan tablica rejestracyjny plaka biển xe roadworthy registration ulez tag tolltag vía via verde soat ทางด่วน ค่าทางด่วน ทะเบียน จอดรถ مخالفة مرورية لوحة',
);

/** Masks plates of the text's country. */
export function maskNationalPlates(scan: Scan): void {
  const { country = '' } = scan;
  maskAll(scan, PLATES[country]);
  const nearRoads = NEAR_ROADS[country];
  if (nearRoads && scan.words.some((i) => ROADS.has(scan.word(i)))) maskAll(scan, nearRoads);
}

function maskAll(scan: Scan, pattern: RegExp | undefined): void {
  if (pattern === undefined) return;
  for (const { index, 0: plate } of scan.text.matchAll(pattern))
    if (scan.isFree(index, index + plate.length)) scan.mask('VEHICLE', index, index + plate.length);
}
