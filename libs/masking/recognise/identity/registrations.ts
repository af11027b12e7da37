import { like, type Row } from './format.js';

/** Plates that are believed in their country without a cue, since nothing else there is written so; the spaces count. */
export const REGISTRATIONS: readonly Row[] = [
  ['VEHICLE', 'b2 c', 'GB', like(/^[A-Z]{2}[0-8]\d[A-HJ-PR-Z]{3}$/), 'capitals'],
  ['VEHICLE', 'b-3-b', 'FR IT', undefined, 'capitals'],
  ['VEHICLE', 'c 3a, c3a', 'KE', like(/^K[A-Z]{2}\d{3}[A-Z]$/), 'capitals'],
  ['VEHICLE', 'c 4 a, c 4a, c4a', 'SG', like(/^S[A-Z]{2}\d{4}[A-Z]$/), 'capitals'],
  ['VEHICLE', 'c 3 b, c-3-b, c-3b, c3b', 'NG', undefined, 'capitals'],
  ['VEHICLE', 'a 4 c, a 4 b, b 4 b', 'ID', undefined, 'capitals'],
  ['VEHICLE', '4 c, 4-c', 'ES', like(/^\d{4}(?!GBP|CHF|HKD)[BCDFGHJ-NPR-TV-Z]{3}$/), 'capitals'],
  [
    'VEHICLE',
    '2 c 3, 2 c 2, 2 b 3, 2 b 4',
    'TR',
    like(/^(?:0[1-9]|[1-7]\d|8[01])(?!TL|TRY|USD|EUR|GBP)/),
    'capitals',
  ],
  ['VEHICLE', 'c1a2, c-1a2', 'BR', undefined, 'capitals'],
];
