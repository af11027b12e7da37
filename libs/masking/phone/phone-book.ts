import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.mobile';

/** Reads a phone number as people of a country write it; it may be of any kind, valid or not. */
export function readPhone(written: string, country: string | undefined): PhoneNumber | undefined {
  return parsePhoneNumberFromString(
    written,
    { defaultCountry: country as CountryCode | undefined },
    metadata,
  );
}
