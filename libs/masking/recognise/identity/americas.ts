import validator from 'validator';
import { isLuhn } from '../../checks/checksums.js';
import { isRut } from '../../checks/identity-checksums.js';
import { all, dated, like, type Row } from './format.js';

const isCpf = (value: string) => validator.isTaxID(value, 'pt-BR');
/** The groups of a taxpayer who has no social security number, since 2011. */
const isItin = like(/^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/);
/** Areas, groups and serials that were never given, and numbers that were printed on sample cards. */
const isSsn = like(/^(?!000|666|9|078051120|219099999)\d{3}(?!00)\d\d(?!0000)\d{4}$/);
const isCurp = all(dated(4, 6, 8), like(/^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/));

/** Numbers of American registers. */
export const AMERICAS: readonly Row[] = [
  ['US_ITIN', '3-2-4, 3-6, 3 2 4', '', isItin],
  ['US_SSN', '3-2-4', '', isSsn],
  ['US_SSN', '3 2 4, 3.2.4, 3-6', 'US', isSsn],
  ['US_EIN', '2-7', 'US', (value) => validator.isTaxID(value, 'en-US')],
  ['TAX_ID', '2-8-1', '', (value) => validator.isTaxID(value, 'es-AR')],
  ['NATIONAL_ID', '3-3-3, 3 3 3', 'CA', isLuhn],
  ['TAX_ID', '3.3.3-2, 3.3.3.2', '', isCpf],
  ['TAX_ID', 'B, 9-2, 3 3 3 2', 'BR', isCpf],
  ['NATIONAL_ID', '2.3.3-1, 2.3.3-a', 'BR'],
  ['TAX_ID', '2.3.3/4-2, 2 3 3/4-2, 8/4-2', '', isCpf],
  ['TAX_ID', 'E', 'BR', isCpf],
  ['NATIONAL_ID', '1.3.3-1, 2.3.3-1, 1.3.3-a, 2.3.3-a', '', isRut],
  ['NATIONAL_ID', '7-1, 8-1, 7-a, 8-a', 'CL', isRut],
  ['NATIONAL_ID', 'd6f2, d6g1', '', isCurp],
  ['TAX_ID', 'd6c, d6b1, d6a2, d6a1a, d6 a1a, d6 b1, d6 a2, d6 3', 'MX', all(dated(4, 6, 8))],
  ['NATIONAL_ID', '3-7-1', 'DO', isLuhn],
];
