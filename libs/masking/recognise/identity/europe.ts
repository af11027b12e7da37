import validator from 'validator';
import { isCif, isNhs, isNif } from '../../checks/checksums.js';
import {
  isEan,
  isFiscalCode,
  isHetu,
  isInn,
  isNir,
  isSnils,
  isTurkishId,
} from '../../checks/identity-checksums.js';
import { all, dated, like, type Row } from './format.js';

const tax = (locale: Parameters<typeof validator.isTaxID>[1]) => (value: string) =>
  validator.isTaxID(value, locale);
const card = (locale: 'PL' | 'NO') => (value: string) => validator.isIdentityCard(value, locale);

/** Prefixes that were never given, and letters that stand in none. */
const isNino = like(/^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/);
/** Letters stand for digits where two persons would have the same code. */
const isItalian = all(
  like(/^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPR-T][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/),
  isFiscalCode,
);
const hasBirthDay = dated(0, 2, 4);
const hasDayFirst = dated(4, 2, 0);
/** Women have fifty more in the month. */
const isRodneCislo = (value: string) =>
  Number(value) % 11 === 0 && Number(value.slice(2, 4)) % 50 <= 12 && Number(value.slice(4, 6)) <= 31;

/** Numbers of European registers. */
export const EUROPE: readonly Row[] = [
  ['UK_NINO', 'b6a, b~2~2~2~a, b?2~2~2?a, b-6-a', '', isNino],
  ['UK_NINO', 'b 6 a, b6 a, b 6a', '', isNino, 'capitals'],
  ['UK_NHS', 'A, 3~3~4', 'GB', isNhs],
  ['ES_NIF', '8a, 8-a, 7-a, a7a, a-7-a, a-7a, a7-a', '', isNif, 'capitals'],
  ['ES_NIF', '7a, 8 a, 7 a, a 7 a, 2.3.3?a, 1.3.3?a, a?1.3.3?a', 'ES', isNif],
  ['ES_NIF', 'a8, a-8, a 8, a7a', 'ES', isCif],
  ['IT_FISCAL_CODE', 'f2a2a3a, c c 2a2 a3a, c c 2a2a3a, f 2a2 a3a, f-2a2-a3a', '', isItalian],
  ['NATIONAL_ID', '1 2 2 2 3 3 2, 1 2 2 1a 3 3 2, 1 2 2 2 3 3-2, 1.2.2.2.3.3.2, D 2', '', isNir],
  ['NATIONAL_ID', 'F', 'FR', isNir],
  ['TAX_ID', 'B, 2 3 3 3', 'DE AT', tax('de-DE')],
  ['NATIONAL_ID', 'B', 'PL', card('PL')],
  ['TAX_ID', '3-3-2-2, 3-2-2-3', '', tax('pl-PL')],
  ['NATIONAL_ID', '6-4', '', tax('sv-SE')],
  ['NATIONAL_ID', '8-4', 'SE', like(/^(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d{5}$/)],
  ['NATIONAL_ID', 'C, A', 'SE', tax('sv-SE')],
  ['NATIONAL_ID', '6-4', 'DK IS', hasDayFirst],
  ['NATIONAL_ID', '6-5', 'LV', hasDayFirst],
  ['NATIONAL_ID', 'B, 6 5', 'NO', card('NO')],
  ['NATIONAL_ID', '6-3a, 6-4, 6a3a, 6a4', '', all(hasDayFirst, isHetu)],
  ['NATIONAL_ID', '2.2.2-3.2, 2.2.2-3-2, 2-2-2-3-2', '', tax('fr-BE')],
  ['NATIONAL_ID', '6/4', '', isRodneCislo],
  ['NATIONAL_ID', '6/3', 'CZ SK', hasBirthDay],
  ['NATIONAL_ID', 'D', 'RO', tax('ro-RO')],
  ['NATIONAL_ID', 'A', 'BG', tax('bg-BG')],
  ['NATIONAL_ID', 'B', 'HR', tax('hr-HR')],
  ['NATIONAL_ID', 'B', 'EE LT', tax('et-EE')],
  ['NATIONAL_ID', 'B', 'TR', isTurkishId],
  ['NATIONAL_ID', '9, 3~3~3, 4.2.3', 'NL', tax('nl-NL')],
  ['TAX_ID', '9, 3~3~3', 'PT', tax('pt-PT')],
  ['TAX_ID', '7a, 7b, 7 a, 7 b', 'IE', tax('en-IE')],
  ['NATIONAL_ID', '3.4.4.2, 3 4 4 2, 3-4-4-2', '', all(like(/^756/), isEan)],
  ['NATIONAL_ID', '3-3-3 2, 3-3-3-2, 3 3 3 2', '', all(like(/^\d{11}$/), isSnils)],
  ['TAX_ID', 'C, A', 'RU', isInn],
];
