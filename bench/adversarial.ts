import { Random } from '#libs/evaluation/random.js';

/** Pieces that are repeated to the length asked for; each invites some scan to begin at every character. */
const REPEATED: Record<string, string> = {
  'at signs': 'a@a@',
  'e-mail without end': 'a.a@a.',
  'dotted locals': 'a.',
  'upper-case at': 'A1@',
  'forged tokens': '<ACCOUNT:',
  'closed forged tokens': '<ACCOUNT:aaaaaaaaaaaaaaaa>',
  'angle brackets': '<',
  'spaced digits': '1 ',
  'dashed digits': '1-',
  'dotted digits': '1.',
  'comma digits': '1,',
  'four-digit groups': '4111 ',
  'masked tails': 'XX12',
  'mask characters': 'X',
  stars: '*',
  'stars and digits': '*1',
  slashes: '/',
  dots: '.',
  'schemes without host': 'http://',
  'hosts without path': 'a.com/',
  'names in capitals': 'TO RAM SHARMA ',
  'names with cues': 'Dear Asha Dear ',
  'capital initials': 'A ',
  'capital letters': 'A',
  'small letters': 'a',
  'iban-like': 'GB29 ',
  'iban without end': 'GB29NWBK60161331926819',
  'account cues': 'a/c ',
  'cues and digits': 'a/c no 12 ',
  'otp cues': 'otp ',
  'currency signs': '₹ ',
  amounts: 'Rs 1,00,000.00 ',
  dates: '01-01-25 ',
  'dates without end': '1/1/',
  times: '12:12:',
  'zero-width digits': '1\u200b',
  'zero-width only': '\u200b',
  'combining marks': 'a\u0301\u0301\u0301',
  'mixed scripts': 'аaअ١',
  'devanagari digits': '१२३',
  'wide digits': '１２',
  'astral letters': '𝟏𝐀',
  'lone surrogates': '\ud83d',
  brackets: '(1)',
  underscores: 'a_1_',
  'colons in hex': 'ab:cd:',
  plus: '+9',
  'line ends': '1\n',
  blanks: ' ',
  'tabs and digits': '1\t\t\t',
};

/** Texts made to be slow, by name, each of any length in UTF-16 code units. */
export const ADVERSARIAL: readonly { name: string; make: (length: number) => string }[] = [
  ...Object.entries(REPEATED).map(([name, piece]) => ({
    name,
    make: (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  })),
  { name: 'one long number', make: (length) => '1234567890'.repeat(Math.ceil(length / 10)).slice(0, length) },
  { name: 'one at the very end', make: (length) => 'a'.repeat(length - 2) + '@a' },
  { name: 'digits, then letters', make: (length) => '1'.repeat(length / 2) + 'a'.repeat(length / 2) },
  { name: 'noise of all kinds', make: (length) => noise(length, '0123456789XX**@@..//--<>:  aAéअ١ ') },
  { name: 'noise of digits and separators', make: (length) => noise(length, '0123456789 -./,') },
];

function noise(length: number, alphabet: string): string {
  const chance = new Random(length);
  const characters = [...alphabet];
  return Array.from({ length }, () => chance.pick(characters)).join('');
}
