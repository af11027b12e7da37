import { keepAmounts } from './recognise/amount.js';
import { maskBankCodes } from './recognise/bic.js';
import { maskBirthDates } from './recognise/birth-date.js';
import { maskCards } from './recognise/card.js';
import { maskCoordinates } from './recognise/coordinates.js';
import { maskCryptoAddresses } from './recognise/crypto-address.js';
import { maskCuedBehind } from './recognise/cue-after.js';
import { maskCuedCodes, maskLetterCodes } from './recognise/cued-code.js';
import { keepDates } from './recognise/date-time.js';
import { maskIbans } from './recognise/iban.js';
import { maskHiddenIdentities } from './recognise/identity/hidden.js';
import { maskIdentities } from './recognise/identity/identity.js';
import { maskNationalPlates } from './recognise/identity/national-plate.js';
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
import { BRACKET, LINK, MASKED, NUMBER, OPEN_NUMBER, TEXT } from './reading/needs.js';
import type { Scan } from './reading/scan.js';

/** Claims spans of a text; it is asked only when the text holds what it needs: see needs.ts. */
export interface Recogniser {
  recognise: (scan: Scan) => void;
  needs: number;
}

const TABLE: readonly (readonly [recognise: Recogniser['recognise'], needs: number])[] = [
  [maskLinks, LINK],
  [maskSpeltMails, BRACKET],
  [maskNetworkAddresses, TEXT],
  [maskCoordinates, OPEN_NUMBER],
  [maskCryptoAddresses, OPEN_NUMBER],
  [maskBirthDates, NUMBER],
  [maskSortCodes, NUMBER],
  [maskNationalPlates, OPEN_NUMBER],
  [keepAmounts, OPEN_NUMBER],
  [keepDates, OPEN_NUMBER],
  [maskIbans, NUMBER | MASKED],
  [maskBankCodes, TEXT],
  [maskPlates, OPEN_NUMBER],
  [maskIdentities, NUMBER],
  [maskHiddenIdentities, MASKED],
  [keepWrongChecks, OPEN_NUMBER],
  [maskCards, OPEN_NUMBER],
  [maskMaskedPhones, MASKED],
  [maskMaskedNumbers, MASKED],
  [maskPostBoxes, NUMBER],
  [maskPhones, OPEN_NUMBER],
  [maskSpoofedPhones, OPEN_NUMBER],
  [maskPasswords, TEXT],
  [maskAddresses, TEXT],
  [maskPostcodes, OPEN_NUMBER],
  [maskSecretCodes, OPEN_NUMBER],
  [maskUsernames, TEXT],
  [maskCuedCodes, OPEN_NUMBER],
  [maskLetterCodes, TEXT],
  [maskCuedBehind, OPEN_NUMBER],
  [maskListed, OPEN_NUMBER],
  [maskLongNumbers, OPEN_NUMBER],
  [maskPlaces, TEXT],
  [maskPersons, TEXT],
  [maskRepeated, NUMBER],
];

/** Who claims spans, in this order; a claimed span is nobody else's. Links own the digits inside them. */
export const RECOGNISERS: readonly Recogniser[] = TABLE.map(([recognise, needs]) => ({ recognise, needs }));
