import { isLuhn, mod97, weighted } from './checksums.js';

const FISCAL_ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Whether the last letter of an Italian fiscal code fits the fifteen characters before it. */
export function isFiscalCode(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const place = Number.parseInt(value[i] ?? '', 36);
    const letter = place > 9 ? place - 10 : place;
    sum += i % 2 === 0 ? (FISCAL_ODD[letter] ?? 0) : letter;
  }
  return value.charCodeAt(15) - 65 === sum % 26;
}

/** Whether the key of a French social security number (NIR) fits; Corsica counts 19 and 18. */
export function isNir(value: string): boolean {
  const digits = value.replace('2A', '19').replace('2B', '18');
  return /^[1-478]\d{14}$/.test(digits) && 97 - mod97(digits.slice(0, 13)) === Number(digits.slice(13));
}

/** Whether the last character of a Chilean RUT fits: weights 2 to 7 from the right, modulo 11. */
export function isRut(value: string): boolean {
  const body = value.slice(0, -1);
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += Number(body.at(-1 - i)) * ((i % 6) + 2);
  return '0123456789K0'[11 - (sum % 11)] === value.at(-1);
}

/** Whether a Finnish identity code ends with the character for its date and number. */
export const isHetu = (value: string): boolean =>
  '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(value.replace(/\D/g, '').slice(0, 9)) % 31] === value.at(-1);

/** Whether eleven digits are an Australian business number. */
export const isAbn = (digits: string): boolean =>
  (weighted(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;

/** Whether nine digits are an Australian company number. */
export const isAcn = (digits: string): boolean =>
  (10 - (weighted(digits, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === Number(digits[8]);

/** Whether eight or nine digits are an Australian tax file number. */
export const isTfn = (digits: string): boolean =>
  weighted(digits, digits.length === 9 ? [1, 4, 3, 7, 5, 8, 6, 9, 10] : [10, 7, 8, 4, 6, 3, 5, 1]) % 11 === 0;

/** Whether ten or eleven digits are an Australian Medicare number. */
export const isMedicare = (digits: string): boolean =>
  /^[2-6]/.test(digits) && weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]);

/** Whether thirteen digits are a South African identity number: a date, a citizenship and a Luhn digit. */
export const isSouthAfricanId = (digits: string): boolean =>
  /^\d{10}[0-2]\d\d$/.test(digits) && isLuhn(digits);

/** Whether eleven digits are a Turkish identity number. */
export function isTurkishId(digits: string): boolean {
  const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
  const first = weighted(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return !digits.startsWith('0') && tenth === Number(digits[9]) && first % 10 === Number(digits[10]);
}

/** Whether eleven digits are a Russian insurance number (СНИЛС). */
export const isSnils = (digits: string): boolean =>
  (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9));

/** Whether ten or twelve digits are a Russian tax number (ИНН). */
export function isInn(digits: string): boolean {
  const check = (weights: number[]) => (weighted(digits, weights) % 11) % 10;
  if (digits.length === 10) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[9]);
  return (
    check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[10]) &&
    check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[11])
  );
}

/** Whether thirteen digits carry the check digit of European article numbers, as Swiss insurance numbers do. */
export const isEan = (digits: string): boolean =>
  weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;

/** Whether thirteen digits are a Thai identity number. */
export const isThaiId = (digits: string): boolean =>
  (11 - (weighted(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(digits[12]);

/** Whether twelve digits are a Japanese individual number. */
export function isMyNumber(digits: string): boolean {
  const rest = weighted(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits[11]);
}

/** Whether a Hong Kong identity card ends with its check character. */
export function isHkid(value: string): boolean {
  const padded = value.length === 8 ? ` ${value}` : value;
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const place = padded[i] === ' ' ? 36 : Number.parseInt(padded[i] ?? '', 36);
    sum += place * (9 - i);
  }
  return '0123456789A'[(11 - (sum % 11)) % 11] === padded[8];
}

/** The first digit of a British taxpayer reference checks the nine behind it. */
export const isUkUtr = (digits: string): boolean =>
  /^\d{10}$/.test(digits) &&
  digits[0] === '21987654321'[weighted(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11];
