import { isGstin, isVin } from '../../checks/checksums.js';
import { isFiscalCode } from '../../checks/identity-checksums.js';

/** A code in one piece whose letters and digits may change places, so that its length says what it may be. */
interface Mixed {
  type: string;
  pattern: RegExp;
  isValid?: (value: string) => boolean;
}

const MIXED: Record<number, Mixed> = {
  // `KKBK0004417`: four letters of the bank, a zero, six of the branch.
  11: { type: 'IFSC', pattern: /^[A-Z]{4}0[A-Z\d]{6}$/ },
  15: { type: 'IN_GSTIN', pattern: /^\d{2}[A-Z]{5}\d{4}[A-Z][\dA-Z]Z[\dA-Z]$/, isValid: isGstin },
  16: {
    type: 'IT_FISCAL_CODE',
    pattern: /^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPR-T][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/,
    isValid: isFiscalCode,
  },
  // `1HGCM82633A004352`: no I, O or Q; without a check digit, some letters and four digits at the end.
  17: {
    type: 'VIN',
    pattern: /^[A-HJ-NPR-Z\d]{17}$/,
    isValid: (value) => isVin(value) || (/\d{4}$/.test(value) && value.replace(/\d/g, '').length > 3),
  },
};

/** The type of a code in one piece, by its length and the places of its letters. */
export function typeByLength(value: string, isCued: (type: string) => boolean): string | undefined {
  const mixed = MIXED[value.length];
  if (!mixed?.pattern.test(value)) return undefined;
  return isCued(mixed.type) || (mixed.isValid?.(value) ?? true) ? mixed.type : undefined;
}
