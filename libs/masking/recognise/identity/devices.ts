import { isLuhn } from '../../checks/checksums.js';
import { like, type Row } from './format.js';

/** No country: only after a cue. */
const CUED = '-';
const isLicence = like(/^[A-Z]{2}\d{2}(?:19|20)\d{9}$/);

/** Numbers of telephones and of drivers, which many ways of grouping make. */
export const DEVICES: readonly Row[] = [
  ['IMEI', '2~6~6~1, 8~6~1, 6~2~6~1', '', isLuhn],
  ['IMEI', 'E, F, G, 8~6, 8-6-2, 2~6~6, 6~2~6~2, 3 3 3 3 3, 2 6 6 2, 7 7 1', CUED],
  ['SIM', 'I, J, K, 4 4 4 4 4, 4 4 4 4 3, 6 4 4 5, 5 5 5 5', CUED],
  [
    'IN_DRIVING_LICENCE',
    'bD, b-D, b D, b2 B, b2-B, b2/B, b2-4-7, b2 4 7, b-2-4-7, b 2 B, b-2-B, b2/4/7',
    '',
    isLicence,
  ],
];
