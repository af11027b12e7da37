import validator from 'validator';
import { isGstin, isNric, isVerhoeff } from '../../checks/checksums.js';
import { isHkid, isMyNumber, isThaiId } from '../../checks/identity-checksums.js';
import { all, dated, like, type Row } from './format.js';

/** The fourth letter of a PAN is what its holder is: `P` for a person. */
const isPan = like(/^[A-Z]{3}[ABCEFGHJKLPT][A-Z]\d{4}[A-Z]$/);
const isAadhaar = all(like(/^[2-9]/), isVerhoeff);
const isEmirates = like(/^784(?:19|20)\d{2}\d{8}$/);
/** Women have forty more in the day. */
const isNik = (value: string) => dated(10, 8, 6)(value.slice(0, 6) + day(value.slice(6, 8)) + value.slice(8));
const day = (written: string) => String(Number(written) % 40).padStart(2, '0');

/** Numbers of Asian registers. */
export const ASIA: readonly Row[] = [
  ['IN_PAN', 'e4a', '', isPan],
  ['IN_PAN', 'e 4 a, e-4-a, e 4a, e4 a', '', isPan, 'capitals'],
  ['IN_AADHAAR', '4~4~4', '', isAadhaar],
  ['IN_GSTIN', '2 e4a 1a1, 2 e4a 1b, 2-e4a-1a1, 2-e4a-1b, 2 e4a1a1, 2 e4a1b', '', isGstin],
  ['IN_VOTER', 'c7', 'IN', like(/^[A-Z]{3}\d{7}$/), 'capitals'],
  ['SG_NRIC_FIN', 'a7a, a 7 a, a-7-a', '', isNric],
  ['AE_EMIRATES_ID', 'F, 3-4-7-1, 3 4 7 1, 3.4.7.1, 3-4-8, 3/4/7/1', '', isEmirates],
  ['NATIONAL_ID', 'a6(1), b6(1), a6(a), b6(a), a6 (1), a 6(1), b 6(1)', '', isHkid],
  ['NATIONAL_ID', 'a7, b7, a6a', 'HK', isHkid, 'capitals'],
  ['NATIONAL_ID', 'I, Ha', '', (value) => validator.isIdentityCard(value, 'zh-CN')],
  ['NATIONAL_ID', 'a9', 'TW', (value) => validator.isIdentityCard(value, 'zh-TW')],
  ['NATIONAL_ID', '6-2-4', '', dated(0, 2, 4)],
  [
    'NATIONAL_ID',
    '6 2 4, C',
    'MY',
    all(dated(0, 2, 4), like(/^\d{6}(?:0[1-9]|[1-5]\d|[678]\d|9[0389])\d{4}$/)),
  ],
  ['NATIONAL_ID', 'G, 4 4 4 4, 6 6 4, 6.6.4', 'ID', isNik],
  ['NATIONAL_ID', '5-7-1', ''],
  ['NATIONAL_ID', '5 7 1, D', 'PK', like(/^[1-7]\d{12}$/)],
  ['NATIONAL_ID', '1-4-5-2-1, 1 4 5 2 1', '', isThaiId],
  ['NATIONAL_ID', 'D', 'TH', isThaiId],
  ['NATIONAL_ID', '6-7', '', all(dated(0, 2, 4), like(/^\d{6}[0-9]\d{6}$/))],
  ['NATIONAL_ID', '4~4~4, C', 'JP', isMyNumber],
  ['NATIONAL_ID', '9a', '', all(like(/^\d{2}[0-8]\d{6}[VX]$/))],
  ['NATIONAL_ID', '2-7-1, 4-7-1, 4~4~4~4', 'PH'],
  ['TAX_ID', '3-3-3-3, 3-3-3-5, 3 3 3 3', 'PH'],
  ['TAX_ID', '2.3.3.1-3.3', ''],
  ['NATIONAL_ID', 'E', 'EG', all(like(/^[23]/), dated(1, 3, 5))],
  ['NATIONAL_ID', 'C', 'KW', all(like(/^[23]/), dated(1, 3, 5))],
  ['NATIONAL_ID', 'B', 'QA', like(/^[23]\d{10}$/)],
  ['NATIONAL_ID', '9', 'IL', (value) => validator.isIdentityCard(value, 'he-IL')],
];
