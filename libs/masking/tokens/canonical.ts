import { readPhone } from '../phone/phone-book.js';
import { phonePlan } from '../phone/phone-plan.js';

/** Up to this many digits a number of an account or card is its tail. */
const LONGEST_TAIL = 6;
const TAILED = new Set(['ACCOUNT', 'CARD', 'IN_AADHAAR', 'IBAN']);

/** One spelling of a value, so that all ways to write it get one token; `value` is folded text. */
export function canonical(value: string, type: string, country?: string): string {
  switch (type) {
    case 'VPA':
    case 'EMAIL':
      return value.toLowerCase();
    case 'PERSON':
      return value
        .toLowerCase()
        .replace(/[\s.]+/g, ' ')
        .trim();
    case 'PHONE':
      return phone(value, country);
    case 'URL':
    case 'ADDRESS':
    case 'TEXT':
      return value;
    default:
      return TAILED.has(type) ? number(value) : bare(value);
  }
}

/** Letters and digits, the most of values. */
const PLAIN = /^[A-Z\d]*$/;

const bare = (value: string) =>
  PLAIN.test(value) ? value : value.replace(/[\s\-./_#():,]+/g, '').toUpperCase();

/** `XX1234`, `*1234` and `ending 1234` are one tail, `l4:1234`. */
function number(value: string): string {
  const plain = bare(value);
  if (/^\d{7,}$/.test(plain)) return plain;
  const digits = plain.replace(/\D+/g, '');
  const masked = /^[X*]*\d+$/.test(plain) ? plain.length > digits.length : /[X*]{2}|\*/.test(plain);
  const tail = /^\d+$/.test(plain) && digits.length <= LONGEST_TAIL;
  return (masked && /\d$/.test(plain)) || tail ? `l4:${digits.slice(-4)}` : plain;
}

function phone(value: string, country: string | undefined): string {
  const plain = bare(value);
  if (/[X*]/.test(plain)) return `masked:${plain}`;
  // A token of another tenant: some of its characters may read as a number, and those of many as the same.
  if (plain.startsWith('<')) return plain;
  if (/^\+?\d{8,12}$/.test(plain)) {
    const known = phonePlan(country ?? 'IN')?.international(plain);
    if (known !== undefined) return known;
  }
  return readPhone(value, country)?.number ?? plain;
}
