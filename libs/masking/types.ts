/** How a value of a type may be replaced. */
export type Operator = 'token' | 'redact' | 'keep-last-2' | 'keep-last-4' | 'keep';

/** A kind of personal data that masking knows. */
export interface EntityType {
  type: string;
  description: string;
  /** A made-up value. */
  example: string;
  /** The first is the default. */
  operators: readonly Operator[];
}

/** Shown by nobody: a bare word replaces them, for so few values exist that any token could be tried out. */
const SECRET: readonly Operator[] = ['redact'];
/** Sensitive by law or by what can be done with them: never shown whole. */
const GUARDED: readonly Operator[] = ['token', 'redact', 'keep-last-2', 'keep-last-4'];
const ANY: readonly Operator[] = [...GUARDED, 'keep'];
/** Values whose end means nothing. */
const WHOLE: readonly Operator[] = ['token', 'redact', 'keep'];

const entity = (
  type: string,
  operators: readonly Operator[],
  example: string,
  description: string,
): EntityType => ({ type, description, example, operators });

/** Every type, in the order of `GET /v1/masking/types`. */
export const ENTITY_TYPES: readonly EntityType[] = [
  entity('ACCOUNT', ANY, 'XX4410', 'Bank, loan, deposit or wallet account, whole or partly hidden'),
  entity('CARD', GUARDED, '4539 5787 6362 1486', 'Payment card number, whole or its last digits'),
  entity('IBAN', ANY, 'BE71 0961 2345 6769', 'International bank account number'),
  entity('VPA', WHOLE, 'asha.rao@newbank', 'UPI address; the name of a shop in front of it survives'),
  entity('PHONE', ANY, '+91 98344 17720', 'Private phone number'),
  entity('EMAIL', WHOLE, 'a.rao@mail.example', 'E-mail address'),
  entity('PERSON', WHOLE, 'Asha Rao', 'Name of a private person, without title'),
  entity('REF', ANY, '517730946281', 'Reference of a payment, cheque, order, parcel or ticket'),
  entity('CUSTOMER_ID', ANY, '448120', 'Customer, policy, folio, consumer or loyalty number'),
  entity('OTP', SECRET, '604418', 'One-time password'),
  entity('PIN', SECRET, '4021', 'Personal identification number'),
  entity('CVV', SECRET, '402', 'Security code of a card'),
  entity('PASSWORD', SECRET, 'Kx-93pq', 'Password'),
  entity('IFSC', ANY, 'KKBK0004417', 'Branch code of an Indian bank'),
  entity('SWIFT_BIC', WHOLE, 'COBADEFFXXX', 'International bank code'),
  entity('SORT_CODE', ANY, '20-45-67', 'British or Irish sort code'),
  entity('ROUTING', ANY, '021000021', 'Routing number of a bank'),
  entity('IN_PAN', GUARDED, 'ABCPE1234F', 'Indian tax number (PAN)'),
  entity('IN_AADHAAR', GUARDED, '5678 1234 9012', 'Indian identity number'),
  entity('IN_GSTIN', ANY, '27AAPFU0939F1ZV', 'Indian goods and services tax number'),
  entity('IN_PASSPORT', GUARDED, 'K1234567', 'Indian passport'),
  entity('IN_VOTER', GUARDED, 'ABC1234567', 'Indian voter card (EPIC)'),
  entity('IN_DRIVING_LICENCE', GUARDED, 'MH12 20110012345', 'Indian driving licence'),
  entity('VEHICLE', ANY, 'MH 12 AB 4410', 'Vehicle registration plate'),
  entity('VIN', ANY, '1HGCM82633A004352', 'Vehicle identification number'),
  entity('US_SSN', GUARDED, '418-27-9036', 'US social security number'),
  entity('US_ITIN', GUARDED, '912-71-1234', 'US individual taxpayer number'),
  entity('US_EIN', ANY, '12-3456789', 'US employer number'),
  entity('US_DRIVER_LICENSE', GUARDED, 'D1234567', 'US driving licence'),
  entity('UK_NINO', GUARDED, 'AB123456C', 'British national insurance number'),
  entity('UK_NHS', GUARDED, '943 476 5919', 'British health service number'),
  entity('UK_UTR', GUARDED, '1955839661', 'British taxpayer reference'),
  entity('SG_NRIC_FIN', GUARDED, 'S1234567D', 'Singapore identity number'),
  entity('AE_EMIRATES_ID', GUARDED, '784-1990-1234567-1', 'Identity number of the United Arab Emirates'),
  entity('KE_ID', GUARDED, '23456789', 'Kenyan identity number'),
  entity('KE_KRA_PIN', GUARDED, 'A123456789B', 'Kenyan tax number'),
  entity('ES_NIF', GUARDED, '12345678Z', 'Spanish tax number (NIF, NIE)'),
  entity('IT_FISCAL_CODE', GUARDED, 'RSSMRA85T10A562S', 'Italian fiscal code'),
  entity('NATIONAL_ID', GUARDED, '3520212345671', 'Identity number of another country'),
  entity('TAX_ID', GUARDED, '529.982.247-25', 'Tax number of another country'),
  entity('PASSPORT', GUARDED, 'X1234567', 'Passport of another country'),
  entity('DOB', WHOLE, '15-03-1989', 'Date of birth'),
  entity('ADDRESS', WHOLE, 'No 14, 3rd Cross, Gandhi Nagar', 'Postal address'),
  entity('POSTCODE', WHOLE, '600020', 'Postal code'),
  entity('LOCATION', WHOLE, '12.9716, 77.5946', 'Coordinates of a place'),
  entity('URL', WHOLE, 'bit.ly/3xYz', 'Link with a path or query'),
  entity('IP', WHOLE, '203.0.113.10', 'Network address'),
  entity('MAC', WHOLE, '3c:22:fb:0a:91:7e', 'Hardware address'),
  entity('IMEI', ANY, '490154203237518', 'Number of a telephone set'),
  entity('IMSI', ANY, '404685505601234', 'Number of a subscriber'),
  entity('SIM', ANY, '8991101200003204510', 'Number of a SIM card'),
  entity('DEVICE_UUID', ANY, '6f1e0f9a-2b7c-4d55-9c1e-0a4b8d2f7e61', 'Identifier of a device'),
  entity('CRYPTO', ANY, 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'Address of a cryptocurrency wallet'),
  entity('USERNAME', WHOLE, 'asha_r', 'Name of a user'),
  entity('TEXT', ['token', 'redact'], '', 'Text that was not read because a limit was reached'),
];

/** Types by name. */
export const TYPES: ReadonlyMap<string, EntityType> = new Map(ENTITY_TYPES.map((one) => [one.type, one]));

/** Types that get no token. */
export const SECRET_TYPES: ReadonlySet<string> = new Set(
  ENTITY_TYPES.filter(({ operators }) => operators === SECRET).map(({ type }) => type),
);
