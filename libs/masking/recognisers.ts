import { keepAmounts } from './recognise/amount.js';
import { maskBankCodes } from './recognise/bic.js';
import { maskBirthDates } from './recognise/birth-date.js';
import { maskCards } from './recognise/card.js';
import { maskCoordinates } from './recognise/coordinates.js';
import { maskCryptoAddresses } from './recognise/crypto-address.js';
import { maskCuedBehind } from './recognise/cue-after.js';
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
import { maskMaskedPhones } from './recognise/masked-phone.js';
import { maskNetworkAddresses } from './recognise/network-address.js';
import { maskPasswords } from './recognise/password.js';
import { maskPersons } from './recognise/person.js';
import { maskPhones } from './recognise/phone.js';
import { maskAddresses } from './recognise/address.js';
import { maskPlaces } from './recognise/place.js';
import { maskPostBoxes } from './recognise/post-box.js';
import { maskPostcodes } from './recognise/postcode.js';
import { maskRepeated } from './recognise/repeated.js';
import { maskSecretCodes } from './recognise/secret-code.js';
import { maskSortCodes } from './recognise/sort-code.js';
import { maskSpeltMails } from './recognise/spelt-mail.js';
import { maskSpoofedPhones } from './recognise/spoofed-phone.js';
import { maskUsernames } from './recognise/username.js';
import type { Scan } from './reading/scan.js';

/** Who claims spans, in this order; a claimed span is nobody else's. Links own the digits inside them. */
export const RECOGNISERS: readonly ((scan: Scan) => void)[] = [
  maskLinks,
  maskSpeltMails,
  maskNetworkAddresses,
  maskCoordinates,
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
  maskMaskedPhones,
  maskMaskedNumbers,
  maskPostBoxes,
  maskPhones,
  maskSpoofedPhones,
  maskPasswords,
  maskAddresses,
  maskPostcodes,
  maskSecretCodes,
  maskUsernames,
  maskCuedCodes,
  maskCuedBehind,
  maskListed,
  maskLongNumbers,
  maskPlaces,
  maskPersons,
  maskRepeated,
];
