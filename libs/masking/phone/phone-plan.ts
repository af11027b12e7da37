import { isSupportedCountry, Metadata, type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.mobile';
import { readPhone } from './phone-book.js';

/** How sure it is that digits are a number of a country. */
export type Fit = 'mobile' | 'trunk' | 'any';

/** What the typings of the library leave out. */
interface NumberingPlan {
  callingCode(): string;
  nationalPrefix(): string | undefined;
  nationalPrefixForParsing(): string | undefined;
  nationalNumberPattern(): string;
  IDDPrefix(): string | undefined;
  type(name: 'MOBILE'): { pattern(): string } | undefined;
}

/** The numbers of a country, so that most digits can be judged without asking the library, which takes microseconds. */
export class PhonePlan {
  private readonly any: RegExp;
  private readonly mobile: RegExp | undefined;
  private readonly abroad: RegExp;
  /** The digit before area codes at home, often 0. */
  readonly trunk: string;
  private readonly prefixes: RegExp | undefined;
  private readonly code: string;

  constructor(
    private readonly country: CountryCode,
    plan: NumberingPlan,
  ) {
    // Of India the library knows the series in use today, and short numbers of services.
    this.any = new RegExp(`^(?:${country === 'IN' ? '[2-9]\\d{9}' : plan.nationalNumberPattern()})$`);
    const mobile = country === 'IN' ? '[6-9]\\d{9}' : plan.type('MOBILE')?.pattern();
    this.mobile = mobile ? new RegExp(`^(?:${mobile})$`) : undefined;
    this.abroad = new RegExp(`^(?:00|${plan.IDDPrefix() ?? '00'})[1-9]`);
    this.trunk = plan.nationalPrefix() ?? '';
    const parsing = plan.nationalPrefixForParsing();
    this.prefixes =
      parsing !== undefined && parsing !== this.trunk ? new RegExp(`^(?:${parsing})`) : undefined;
    this.code = plan.callingCode();
  }

  /** Whether digits, as written at home, are a number of the country. */
  fit(digits: string): Fit | undefined {
    const { trunk, code } = this;
    if (this.mobile?.test(digits)) return 'mobile';
    if (trunk !== '' && digits.startsWith(trunk)) {
      const rest = digits.slice(trunk.length);
      if (this.mobile?.test(rest)) return 'mobile';
      if (this.any.test(rest)) return 'trunk';
    }
    if (digits.startsWith(code) && digits.length >= code.length + 7) {
      const rest = digits.slice(code.length);
      if (this.mobile?.test(rest)) return 'mobile';
      if (this.any.test(rest)) return 'trunk';
    }
    if (this.any.test(digits)) return trunk === '' || digits.startsWith('0') ? 'trunk' : 'any';
    return this.prefixes?.test(digits) ? this.unusual(digits) : undefined;
  }

  /**
   * The international form (E.164) of a mobile number as people write it at home or with the code of their country,
   * without asking the library; undefined when only that may know it.
   */
  international(written: string): string | undefined {
    const { trunk, code, mobile } = this;
    if (!mobile) return undefined;
    if (written.startsWith('+')) return this.isMobileAbroad(written) ? written : undefined;
    const digits = written;
    if (mobile.test(digits)) return `+${code}${digits}`;
    for (const prefix of [trunk, code]) {
      const rest = digits.slice(prefix.length);
      if (prefix !== '' && digits.startsWith(prefix) && mobile.test(rest)) return `+${code}${rest}`;
    }
    return undefined;
  }

  /** Whether digits behind a plus sign are the code of the country and a mobile number that no prefix may be part of. */
  private isMobileAbroad(written: string): boolean {
    const { trunk, code, mobile } = this;
    if (this.prefixes || !mobile || !written.startsWith(code, 1)) return false;
    const national = written.slice(code.length + 1);
    return mobile.test(national) && !(trunk !== '' && national.startsWith(trunk));
  }

  /** The digits behind the prefix of calls abroad: `44…` of `0044…` and `01144…`. */
  abroadDigits(digits: string): string | undefined {
    const prefix = this.abroad.exec(digits)?.[0];
    return prefix && digits.slice(prefix.length - 1);
  }

  /** Prefixes of carriers, and those that move digits about: `0221 15 …` of Argentina. */
  private unusual(digits: string): Fit | undefined {
    const national = readPhone(digits, this.country)?.nationalNumber;
    if (national === undefined || national === digits || !this.any.test(national)) return undefined;
    return this.mobile?.test(national) ? 'mobile' : 'any';
  }
}

const plans = new Map<string, PhonePlan>();

/** The plan of a country; nothing for one that has no numbers of its own. */
export function phonePlan(country: string): PhonePlan | undefined {
  const known = plans.get(country);
  if (known || !isSupportedCountry(country as CountryCode, metadata)) return known;
  const book = new Metadata(metadata);
  book.selectNumberingPlan(country as CountryCode);
  const plan = new PhonePlan(country as CountryCode, book.numberingPlan as unknown as NumberingPlan);
  plans.set(country, plan);
  return plan;
}
