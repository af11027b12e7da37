import { keepAmounts } from './recognise/amount.js';
import { maskBankCodes } from './recognise/bic.js';
import { maskBirthDates } from './recognise/birth-date.js';
import { maskCards } from './recognise/card.js';
import { maskCryptoAddresses } from './recognise/crypto-address.js';
import { maskCuedCodes } from './recognise/cued-code.js';
import { keepDates } from './recognise/date-time.js';
import { maskIbans } from './recognise/iban.js';
import { maskHiddenIdentities } from './recognise/identity/hidden.js';
import { maskIdentities } from './recognise/identity/identity.js';
import { maskPlates } from './recognise/identity/plate.js';
import { keepWrongChecks } from './recognise/identity/wrong-check.js';
import { maskLinks } from './recognise/link.js';
import { maskListed } from './recognise/listed.js';
import { maskLongNumbers } from './recognise/long-number.js';
import { maskMaskedNumbers } from './recognise/masked-number.js';
import { maskNetworkAddresses } from './recognise/network-address.js';
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
  maskCryptoAddresses,
  maskBirthDates,
  maskSortCodes,
  keepAmounts,
  keepDates,
  maskIbans,
  maskBankCodes,
  maskPlates,
  maskIdentities,
  maskHiddenIdentities,
  keepWrongChecks,
  maskCards,
  maskMaskedNumbers,
  maskPhones,
  maskSecretCodes,
  maskAddresses,
  maskCuedCodes,
  maskListed,
  maskLongNumbers,
  maskPersons,
  maskRepeated,
];
