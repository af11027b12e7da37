import { isAbn, isAcn, isMedicare, isSouthAfricanId, isTfn } from '../../checks/identity-checksums.js';
import { all, dated, like, type Row } from './format.js';

/** Numbers of African and Australian registers. */
export const AFRICA_OCEANIA: readonly Row[] = [
  ['KE_KRA_PIN', 'a9a, a 9 a', '', like(/^[AP]\d{9}[A-Z]$/)],
  ['NATIONAL_ID', 'D, 6 4 2 1, 6 4 3, 6-4-3, 6 4 1 2', 'ZA', all(dated(0, 2, 4), isSouthAfricanId)],
  ['NATIONAL_ID', 'c-9-1', '', like(/^[A-Z]{3}\d{10}$/), 'capitals'],
  ['NATIONAL_ID', '8-5-5-2', ''],
  ['NATIONAL_ID', '6/2/1', 'ZM'],
  ['NATIONAL_ID', '2-6a2, 2-7a2, 2-7 a 2, 2-6 a 2', 'ZW'],
  ['TAX_ID', '2 3 3 3, B', 'AU', isAbn],
  ['TAX_ID', '3 3 3', 'AU', isAcn],
  ['TAX_ID', '3~3~3', 'AU', isTfn],
  ['NATIONAL_ID', '4 5 1, 4-5-1', 'AU', isMedicare],
];
