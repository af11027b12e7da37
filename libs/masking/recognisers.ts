import { keepAmounts } from './recognise/amount.js';
import { maskCards } from './recognise/card.js';
import { maskCuedBehind } from './recognise/cue-after.js';
import { maskCuedCodes } from './recognise/cued-code.js';
import { keepDates } from './recognise/date-time.js';
import { maskIbans } from './recognise/iban.js';
import { maskIdentities, maskPlates } from './recognise/identity.js';
import { maskLinks } from './recognise/link.js';
import { maskListed } from './recognise/listed.js';
import { maskLongNumbers } from './recognise/long-number.js';
import { maskMaskedNumbers } from './recognise/masked-number.js';
import { maskMaskedPhones } from './recognise/masked-phone.js';
import { maskNetworkAddresses } from './recognise/network-address.js';
import { maskPasswords } from './recognise/password.js';
import { maskPersons } from './recognise/person.js';
import { maskPhones } from './recognise/phone.js';
import { maskAddresses } from './recognise/postal.js';
import { maskRepeated } from './recognise/repeated.js';
import { maskSecretCodes } from './recognise/secret-code.js';
import { maskSortCodes } from './recognise/sort-code.js';
import type { Scan } from './scan.js';

/** Who claims spans, in this order; a claimed span is nobody else's. Links own the digits inside them. */
export const RECOGNISERS: readonly ((scan: Scan) => void)[] = [
  maskLinks,
  maskNetworkAddresses,
  maskSortCodes,
  keepAmounts,
  keepDates,
  maskIbans,
  maskCards,
  maskIdentities,
  maskPlates,
  maskMaskedPhones,
  maskMaskedNumbers,
  maskPhones,
  maskPasswords,
  maskSecretCodes,
  maskAddresses,
  maskCuedCodes,
  maskCuedBehind,
  maskListed,
  maskLongNumbers,
  maskPersons,
  maskRepeated,
];
