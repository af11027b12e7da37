/** Whether digits pass the Luhn check of payment cards. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** The dihedral group of order ten: `TIMES[a]` holds a·0 to a·9. */
const TIMES = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTED = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Whether digits pass the Verhoeff check of Aadhaar. */
export function isVerhoeff(digits: string): boolean {
  let state = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    state = Number(TIMES[state]?.[Number(PERMUTED[i % 8]?.[digit])]);
  }
  return state === 0;
}

/** Remainder by 97 of a string whose letters count 10 to 35, as in ISO 13616. */
export function mod97(characters: string): number {
  let rest = 0;
  for (const character of characters) {
    const value = Number.parseInt(character, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest;
}

const GSTIN_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Whether the last character of a GSTIN fits the fourteen before it. */
export function isGstin(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 14; i++) {
    const product = GSTIN_DIGITS.indexOf(value[i] ?? '') * (i % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return GSTIN_DIGITS[(36 - (sum % 36)) % 36] === value[14];
}

/** Sum of digits, each times the weight at its place; places without a weight do not count. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (digits.charCodeAt(i) - 48) * (weights[i] ?? 0);
  return sum;
}

const ABA = [3, 7, 1, 3, 7, 1, 3, 7, 1];

/** Whether nine digits are an American routing number: weights 3, 7, 1 and a district that exists. */
export const isAba = (digits: string): boolean =>
  /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits) && weighted(digits, ABA) % 10 === 0;

const NHS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** Whether ten digits pass the modulo 11 check of British health service numbers. */
export const isNhs = (digits: string): boolean => /^\d{10}$/.test(digits) && weighted(digits, NHS) % 11 === 0;

const NRIC = [0, 2, 7, 6, 5, 4, 3, 2];
const NRIC_LETTERS: Record<string, string> = {
  S: 'JZIHGFEDCBA',
  T: 'GFEDCBAJZIH',
  F: 'XWUTRQPNMLK',
  G: 'RQPNMLKXWUT',
  M: 'XWUTRQPNJLK',
};

/** Whether the last letter of a Singaporean NRIC or FIN fits what stands before it. */
export function isNric(value: string): boolean {
  const letters = NRIC_LETTERS[value[0] ?? ''];
  if (letters === undefined || !/^\d{7}[A-Z]$/.test(value.slice(1))) return false;
  const rest = weighted(value, NRIC) % 11;
  return letters[value.startsWith('M') ? (rest + 3) % 11 : rest] === value[8];
}

const NIF_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Whether the letter of a Spanish NIF or NIE is that of its number; a leading zero may be left out. */
export function isNif(value: string): boolean {
  const match = /^(?:(\d{7,8})|([XYZ])(\d{7}))([A-Z])$/.exec(value);
  if (!match) return false;
  const number = match[1] ?? `${'XYZ'.indexOf(match[2] ?? '')}${match[3] ?? ''}`;
  return NIF_LETTERS[Number(number) % 23] === match[4];
}

/** Whether the last character of the tax number of a Spanish company (CIF) fits its digits. */
export function isCif(value: string): boolean {
  if (!/^[A-HJNP-SUVW]\d{7}[\dA-J]$/.test(value)) return false;
  let sum = 0;
  for (let i = 1; i <= 7; i++) {
    const digit = value.charCodeAt(i) - 48;
    sum += i % 2 === 0 ? digit : Math.floor(digit / 5) + ((2 * digit) % 10);
  }
  const control = (10 - (sum % 10)) % 10;
  return value[8] === String(control) || value[8] === 'JABCDEFGHI'[control];
}

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether the ninth character of a vehicle identification number is its check digit, as in North America and China. */
export function isVin(value: string): boolean {
  if (!/^[A-HJ-NPR-Z\d]{17}$/.test(value)) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (VIN_VALUES.indexOf(value[i] ?? '') % 10) * (VIN_WEIGHTS[i] ?? 0);
  return '0123456789X'[sum % 11] === value[8];
}
