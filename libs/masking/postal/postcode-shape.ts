/** Areas of British postcodes. */
const UK_AREAS = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);
/** `SW1A 2AA`, `LS6 2QD`. */
const UK = /([A-Z]{1,2})\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/iuy;
/** `K1A 0B1`. */
const CANADA = /[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\d])/iuy;
/** `W91 X2P3`, in Ireland; a reference elsewhere. */
const EIRCODE = /[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4}(?![\p{L}\d])/uy;
/** `4811 VB`, `45419-2207`, `01310-100`, `1000-205`, `100-0001`, `00-950`, `560 034`, `114 55`, `600042`. */
const NUMBERS =
  /(?:\d{4} ?[A-Z]{2}|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{3}-\d{4}|\d{2}-\d{3}|\d{3} \d{2,3}|\d{4,7})(?![\p{L}\d])/uy;

/** Where a postcode of letters and digits ends that starts at `start`; 0 when there is none. */
export function letteredPostcodeEnd(text: string, start: number): number {
  UK.lastIndex = start;
  const area = UK.exec(text)?.[1];
  if (area !== undefined && UK_AREAS.has(area.toUpperCase())) return UK.lastIndex;
  CANADA.lastIndex = start;
  return CANADA.test(text) ? CANADA.lastIndex : 0;
}

/** Where an Irish postcode ends that starts at `start`; 0 when there is none. */
export function eircodeEnd(text: string, start: number): number {
  EIRCODE.lastIndex = start;
  return EIRCODE.test(text) ? EIRCODE.lastIndex : 0;
}

/** Where a postcode ends that begins with the number at `start`; 0 when there is none. Nearly every number is one. */
export function numberedPostcodeEnd(text: string, start: number): number {
  NUMBERS.lastIndex = start;
  return NUMBERS.test(text) ? NUMBERS.lastIndex : 0;
}
