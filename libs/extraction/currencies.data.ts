/** Code, other spellings (lower case), and where it stands when it touches nothing: `after` the number or before it. */
export type CurrencyRow = readonly [code: string, spellings: string, side?: 'after'];

export const CURRENCIES: readonly CurrencyRow[] = [
  ['INR', '₹ rs re inr rupee rupees rupaye रु रुपये ₨'], // Rs 90
  ['USD', 'usd us$ dollars dollar'], // USD 90
  ['EUR', 'eur € euro euros'], // EUR 90
  ['GBP', 'gbp £ pounds'], // £90
  ['AED', 'aed dhs dh dirham dirhams درهم'], // AED 90
  ['SAR', 'sar sr riyal riyals ريال'], // SAR 90
  ['QAR', 'qar qr'], // QAR 90
  ['OMR', 'omr'], // OMR 9.000
  ['KWD', 'kwd kd'], // KD 9.000
  ['BHD', 'bhd bd'], // BHD 9.000
  ['JOD', 'jod jd'], // JOD 9.000
  ['EGP', 'egp le جنيه جم'], // EGP 90
  ['IRR', 'irr ریال rial', 'after'], // 90,000 ریال
  ['IRT', 'تومان toman', 'after'], // 90,000 تومان
  ['IQD', 'iqd'], // IQD 9,000
  ['MAD', 'mad dhs'], // 90 MAD
  ['TND', 'tnd dt'], // 90 TND
  ['PKR', 'pkr'], // PKR 90
  ['LKR', 'lkr'], // LKR 90
  ['NPR', 'npr nrs'], // NPR 90
  ['BDT', 'bdt tk taka ৳'], // Tk 90
  ['MVR', 'mvr'], // MVR 90
  ['KES', 'kes ksh kshs'], // Ksh90.00
  ['TZS', 'tzs tsh tshs'], // TZS 9,000
  ['UGX', 'ugx ush'], // UGX 9,000
  ['ETB', 'etb birr br'], // ETB 90
  ['RWF', 'rwf frw'], // RWF 900
  ['GHS', 'ghs ghc gh¢ ₵'], // GHS 90
  ['NGN', 'ngn ₦ naira'], // NGN 900
  ['ZAR', 'zar'], // ZAR 90
  ['ZMW', 'zmw'], // ZMW 90
  ['MZN', 'mzn mt'], // 90 MT
  ['XOF', 'xof fcfa cfa f', 'after'], // 900 FCFA
  ['XAF', 'xaf', 'after'], // 900 XAF
  ['SGD', 'sgd s$'], // SGD 90
  ['MYR', 'myr rm'], // RM90.00
  ['IDR', 'idr rp'], // Rp90.000
  ['PHP', 'php ₱ p'], // PHP 90
  ['THB', 'thb ฿ baht บาท', 'after'], // 90.00 บาท
  ['VND', 'vnd ₫ đ d vnđ', 'after'], // 90,000VND
  ['KRW', 'krw ₩ 원', 'after'], // 9,000원
  ['JPY', 'jpy ¥ 円 yen'], // ¥900
  ['CNY', 'cny rmb 元 人民币 yuan'], // CNY 90
  ['HKD', 'hkd hk$'], // HKD 90
  ['TWD', 'twd nt$'], // NT$ 90
  ['AUD', 'aud a$'], // AUD 90
  ['NZD', 'nzd nz$'], // NZD 90
  ['CAD', 'cad c$'], // CAD 90
  ['CHF', 'chf'], // CHF 90
  ['SEK', 'sek', 'after'], // 90 SEK
  ['NOK', 'nok', 'after'], // 90 NOK
  ['DKK', 'dkk', 'after'], // 90 DKK
  ['PLN', 'pln zł zl', 'after'], // 90,00 zł
  ['CZK', 'czk kč', 'after'], // 90,00 Kč
  ['HUF', 'huf ft', 'after'], // 9 000 Ft
  ['RON', 'ron lei', 'after'], // 90 RON
  ['TRY', 'try tl ₺', 'after'], // 90,00 TL
  ['RUB', 'rub rur ₽ р руб рублей рубля p', 'after'], // 90р
  ['UAH', 'uah ₴ грн grn', 'after'], // 90 UAH
  ['BYN', 'byn byr', 'after'], // 9.00 BYN
  ['KZT', 'kzt ₸ т тг тенге', 'after'], // 90 ₸
  ['UZS', 'uzs сум', 'after'], // 9 000 UZS
  ['GEL', 'gel ₾', 'after'], // 90 GEL
  ['AMD', 'amd ֏', 'after'], // 900 AMD
  ['AZN', 'azn ₼ manat', 'after'], // 9 AZN
  ['ILS', 'ils nis ₪'], // ₪90
  ['BRL', 'brl r$ reais'], // R$ 90,00
  ['COP', 'cop'], // COP 9.000
  ['MXN', 'mxn mn'], // MXN 90
  ['CLP', 'clp'], // CLP 9.000
  ['ARS', 'ars'], // ARS 900
  ['PEN', 'pen s'], // S/ 90.00
  ['UYU', 'uyu'], // UYU 90
  ['DOP', 'dop rd$'], // RD$ 90
  ['CRC', 'crc ₡ colones'], // ₡900
  ['GTQ', 'gtq'], // GTQ 90
  ['BOB', 'bob bs'], // Bs 90
];

/** The currency of a country, for signs that several share (`$`, `Rs`) and for amounts without any. */
export const COUNTRY_CURRENCY: Record<string, string> = {
  IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', BD: 'BDT', MV: 'MVR', MU: 'MUR', US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD',
  SG: 'SGD', HK: 'HKD', TW: 'TWD', GB: 'GBP', IE: 'EUR', FR: 'EUR', ES: 'EUR', PT: 'EUR', DE: 'EUR', IT: 'EUR', NL: 'EUR',
  BE: 'EUR', AT: 'EUR', FI: 'EUR', GR: 'EUR', AE: 'AED', SA: 'SAR', QA: 'QAR', OM: 'OMR', KW: 'KWD', BH: 'BHD', JO: 'JOD',
  EG: 'EGP', IR: 'IRR', IQ: 'IQD', MA: 'MAD', TN: 'TND', KE: 'KES', TZ: 'TZS', UG: 'UGX', ET: 'ETB', RW: 'RWF', GH: 'GHS',
  NG: 'NGN', ZA: 'ZAR', ZM: 'ZMW', MZ: 'MZN', SN: 'XOF', CI: 'XOF', BJ: 'XOF', TG: 'XOF', ML: 'XOF', BF: 'XOF', NE: 'XOF',
  CM: 'XAF', GA: 'XAF', MY: 'MYR', ID: 'IDR', PH: 'PHP', TH: 'THB', VN: 'VND', KR: 'KRW', JP: 'JPY', CN: 'CNY', CH: 'CHF',
  SE: 'SEK', NO: 'NOK', DK: 'DKK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON', TR: 'TRY', RU: 'RUB', UA: 'UAH', BY: 'BYN',
  KZ: 'KZT', UZ: 'UZS', GE: 'GEL', AM: 'AMD', AZ: 'AZN', IL: 'ILS', BR: 'BRL', CO: 'COP', MX: 'MXN', CL: 'CLP', AR: 'ARS',
  PE: 'PEN', UY: 'UYU', DO: 'DOP', CR: 'CRC', GT: 'GTQ', BO: 'BOB', EC: 'USD', SV: 'USD', PA: 'USD',
}; // prettier-ignore
