import { NUM } from '../atoms.js';
import { mod97 } from '../checksums.js';
import type { Scan } from '../scan.js';

/** Length of an IBAN by country, from the SWIFT registry. */
const LENGTHS = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
/** `AT61 1904 3002 3457 3201`, grouped or not. */
const SHAPE = /[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){3,9}/iy;

/** Masks international account numbers whose length and check digits are right. */
export function maskIbans(scan: Scan): void {
  for (const i of scan.words) {
    const atom = scan.atoms[i];
    if (!atom || atom.end - atom.start !== 2) continue;
    const next = scan.atoms[i + 1];
    if (next?.kind !== NUM || next.start !== atom.end) continue;
    const end = ibanEnd(scan.text, atom.start);
    if (end > 0) scan.mask('IBAN', atom.start, end);
  }
}

function ibanEnd(text: string, start: number): number {
  const wanted = LENGTHS.get(text.slice(start, start + 2).toUpperCase());
  SHAPE.lastIndex = start;
  const match = SHAPE.exec(text)?.[0];
  if (wanted === undefined || match === undefined) return 0;
  let value = '';
  let end = start;
  for (; end < start + match.length && value.length < wanted; end++) {
    const character = text[end] ?? '';
    if (character !== ' ' && character !== '-') value += character.toUpperCase();
  }
  if (value.length < wanted || /[A-Za-z0-9]/.test(text[end] ?? '')) return 0;
  return mod97(value.slice(4) + value.slice(0, 4)) === 1 ? end : 0;
}
