/** Code, other spellings (lower case), and where it stands when it touches nothing: `after` the number or before it. */
export type CurrencyRow = readonly [code: string, spellings: string, side?: 'after'];

/** A spelling in several rows means the first of them, or the country's own (see `currencyFor`). */
export const CURRENCIES: readonly CurrencyRow[] = [
  ['INR', '₹ rs re inr rupee rupees rupaye रु रुपये रुपए रुपया रू ₨ রুপি ரூ రూ ರೂ રૂ ਰੁ'], // Rs 90
  ['INR', 'روپے روپیہ', 'after'], // 90 روپے
  ['USD', '$ usd us$ u$s dollars dollar دولار دلار دالر 美元 美金 ドル 달러 ดอลลาร์'], // USD 90
  ['EUR', 'eur € euro euros евро 欧元 يورو یورو'], // EUR 90
  ['GBP', 'gbp £ pounds 英镑'], // £90
  ['AED', 'aed dhs dh dirham dirhams درهم د.إ'], // AED 90
  ['SAR', 'sar sr riyal riyals ريال ر.س'], // SAR 90
  ['QAR', 'qar qr ر.ق'], // QAR 90
  ['OMR', 'omr ر.ع'], // OMR 9.000
  ['YER', 'yer ر.ي'], // YER 900
  ['KWD', 'kwd kd دينار د.ك'], // KD 9.000
  ['BHD', 'bhd bd د.ب'], // BHD 9.000
  ['JOD', 'jod jd د.ا د.أ'], // JOD 9.000
  ['EGP', 'egp le جنيه جنيها جم ج.م l.e'], // EGP 90
  ['SDG', 'sdg'], // SDG 900
  ['LBP', 'lbp ليرة ل.ل'], // LBP 90,000
  ['SYP', 'syp ل.س'], // SYP 90,000
  ['IRR', 'irr ریال rial', 'after'], // 90,000 ریال
  ['IRT', 'irt تومان toman', 'after'], // 90,000 تومان
  ['IQD', 'iqd د.ع'], // IQD 9,000
  ['LYD', 'lyd د.ل'], // LYD 9.000
  ['DZD', 'dzd د.ج', 'after'], // 900 DZD
  ['MAD', 'mad dhs د.م'], // 90 MAD
  ['TND', 'tnd dt د.ت', 'after'], // 90 TND
  ['AFN', 'afn افغانی', 'after'], // 900 AFN
  ['PKR', 'pkr'], // PKR 90
  ['LKR', 'lkr රු රුපියල්'], // LKR 90
  ['NPR', 'npr nrs'], // NPR 90
  ['BDT', 'bdt tk taka ৳ টাকা'], // Tk 90
  ['BTN', 'btn nu'], // BTN 90
  ['MVR', 'mvr mrf'], // MVR 90
  ['MUR', 'mur'], // MUR 90
  ['SCR', 'scr'], // SCR 90
  ['KES', 'kes ksh kshs'], // Ksh90.00
  ['TZS', 'tzs tsh tshs'], // TZS 9,000
  ['UGX', 'ugx ush ushs shs sh'], // UGX 9,000
  ['ETB', 'etb birr br ብር'], // ETB 90
  ['RWF', 'rwf frw'], // RWF 900
  ['BIF', 'bif fbu'], // BIF 900
  ['CDF', 'cdf', 'after'], // 900 CDF
  ['SOS', 'sos'], // SOS 900
  ['GHS', 'ghs ghc gh¢ gh₵ ₵ cedis'], // GHS 90
  ['NGN', 'ngn ₦ naira n'], // NGN 900
  ['ZAR', 'zar rand'], // ZAR 90
  ['BWP', 'bwp'], // BWP 90
  ['NAD', 'nad n$'], // N$90
  ['ZMW', 'zmw k kwacha'], // ZMW 90
  ['MWK', 'mwk mk'], // MK9,000
  ['MGA', 'mga ariary', 'after'], // 9 000 Ar
  ['AOA', 'aoa kz', 'after'], // 9.000 Kz
  ['MZN', 'mzn mt mts meticais'], // 90 MT
  ['XOF', 'xof fcfa cfa f', 'after'], // 900 FCFA
  ['XAF', 'xaf', 'after'], // 900 XAF
  ['SGD', 'sgd s$'], // SGD 90
  ['MYR', 'myr rm'], // RM90.00
  ['BND', 'bnd b$'], // B$90
  ['IDR', 'idr rp'], // Rp90.000
  ['PHP', 'php ₱ p peso pesos'], // PHP 90
  ['THB', 'thb ฿ baht บาท บ', 'after'], // 90.00 บาท
  ['VND', 'vnd ₫ đ d vnđ đồng', 'after'], // 90,000VND
  ['KHR', 'khr ៛ រៀល riel', 'after'], // 9,000៛
  ['LAK', 'lak ₭ ກີບ kip', 'after'], // 9,000 LAK
  ['MMK', 'mmk ကျပ် ks kyat kyats', 'after'], // 9,000 Ks
  ['KRW', '₩ krw'], // KRW 9,000
  ['KRW', '원', 'after'], // 9,000원
  ['JPY', 'jpy ¥ yen'], // ¥900
  ['JPY', '円', 'after'], // 900円
  ['CNY', 'cny rmb 人民币 人民幣 yuan'], // CNY 90
  ['CNY', '元', 'after'], // 90元
  ['HKD', 'hkd hk$ 港币 港幣'], // HKD 90
  ['TWD', 'twd nt$ ntd 新台币 新臺幣 新台幣 台币 台幣'], // NT$ 90
  ['MOP', 'mop 澳门元'], // MOP 90
  ['MNT', 'mnt ₮ төг төгрөг', 'after'], // 9,000₮
  ['AUD', 'aud a$ au$'], // AUD 90
  ['NZD', 'nzd nz$'], // NZD 90
  ['FJD', 'fjd fj$'], // FJD 90
  ['PGK', 'pgk'], // PGK 90
  ['CAD', 'cad c$ ca$'], // CAD 90
  ['CHF', 'chf sfr'], // CHF 90
  ['SEK', 'sek kr', 'after'], // 90 SEK
  ['NOK', 'nok', 'after'], // 90 NOK
  ['DKK', 'dkk', 'after'], // 90 DKK
  ['ISK', 'isk', 'after'], // 900 ISK
  ['PLN', 'pln zł zl złotych', 'after'], // 90,00 zł
  ['CZK', 'czk kč kc', 'after'], // 90,00 Kč
  ['HUF', 'huf ft', 'after'], // 9 000 Ft
  ['RON', 'ron lei', 'after'], // 90 RON
  ['BGN', 'bgn лв', 'after'], // 90,00 лв
  ['RSD', 'rsd din дин', 'after'], // 9.000,00 RSD
  ['BAM', 'bam km', 'after'], // 90,00 KM
  ['MKD', 'mkd ден', 'after'], // 900 MKD
  ['ALL', 'lekë lek', 'after'], // 900 Lek
  ['MDL', 'mdl лей леев', 'after'], // 90 MDL
  ['TRY', 'try tl ₺ lira', 'after'], // 90,00 TL
  ['RUB', 'rub rur ₽ р руб рублей рубля рубль p rubl rublei rubley', 'after'], // 90р
  ['UAH', 'uah ₴ грн grn гривень гривні', 'after'], // 90 UAH
  ['BYN', 'byn byr', 'after'], // 9.00 BYN
  ['KZT', 'kzt ₸ т тг тенге теңге tg tenge', 'after'], // 90 ₸
  ['UZS', "uzs сум сўм so'm soʻm sum soum", 'after'], // 9 000 UZS
  ['KGS', 'kgs сом som', 'after'], // 90 сом
  ['TJS', 'tjs сомони смн somoni', 'after'], // 90 TJS
  ['TMT', 'tmt', 'after'], // 90 TMT
  ['GEL', 'gel ₾ лари', 'after'], // 90 GEL
  ['AMD', 'amd ֏ драм', 'after'], // 900 AMD
  ['AZN', 'azn ₼ manat манат', 'after'], // 9 AZN
  ['ILS', 'ils nis ₪'], // ₪90
  ['ILS', 'ש"ח שח שקל שקלים', 'after'], // 90 ש"ח
  ['BRL', 'brl r$ reais real'], // R$ 90,00
  ['COP', 'cop'], // COP 9.000
  ['MXN', 'mxn mn mx$'], // MXN 90
  ['CLP', 'clp'], // CLP 9.000
  ['ARS', 'ars ar$'], // ARS 900
  ['PEN', 'pen s soles'], // S/ 90.00
  ['UYU', 'uyu u$'], // UYU 90
  ['PYG', 'pyg gs ₲ guaraníes'], // Gs. 9.000
  ['DOP', 'dop rd$'], // RD$ 90
  ['CRC', 'crc ₡ colones'], // ₡900
  ['GTQ', 'gtq q'], // Q90.00
  ['HNL', 'hnl lps l'], // L 90.00
  ['NIO', 'nio c$'], // C$90
  ['PAB', 'pab b/.'], // PAB 90
  ['BOB', 'bob bs'], // Bs 90
  ['VES', 'ves bss'], // Bs. 90,00
  ['JMD', 'jmd j$'], // JMD 900
  ['TTD', 'ttd tt$'], // TTD 90
];

/** The currency of a country, for signs that several share (`$`, `Rs`) and for amounts without any. */
export const COUNTRY_CURRENCY: Record<string, string> = {
  IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', BD: 'BDT', BT: 'BTN', MV: 'MVR', MU: 'MUR', SC: 'SCR', US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD',
  SG: 'SGD', HK: 'HKD', MO: 'MOP', TW: 'TWD', GB: 'GBP', IE: 'EUR', FR: 'EUR', ES: 'EUR', PT: 'EUR', DE: 'EUR', IT: 'EUR', NL: 'EUR',
  BE: 'EUR', AT: 'EUR', FI: 'EUR', GR: 'EUR', LT: 'EUR', LV: 'EUR', EE: 'EUR', SK: 'EUR', SI: 'EUR', HR: 'EUR', CY: 'EUR', MT: 'EUR',
  LU: 'EUR', AE: 'AED', SA: 'SAR', QA: 'QAR', OM: 'OMR', KW: 'KWD', BH: 'BHD', JO: 'JOD', YE: 'YER', LB: 'LBP', SY: 'SYP',
  EG: 'EGP', SD: 'SDG', IR: 'IRR', AF: 'AFN', IQ: 'IQD', MA: 'MAD', TN: 'TND', DZ: 'DZD', LY: 'LYD', KE: 'KES', TZ: 'TZS', UG: 'UGX', ET: 'ETB',
  RW: 'RWF', BI: 'BIF', CD: 'CDF', SO: 'SOS', GH: 'GHS', NG: 'NGN', ZA: 'ZAR', BW: 'BWP', NA: 'NAD', ZM: 'ZMW', MW: 'MWK', MG: 'MGA', AO: 'AOA',
  MZ: 'MZN', SN: 'XOF', CI: 'XOF', BJ: 'XOF', TG: 'XOF', ML: 'XOF', BF: 'XOF', NE: 'XOF', CM: 'XAF', GA: 'XAF', CG: 'XAF', TD: 'XAF',
  MY: 'MYR', BN: 'BND', ID: 'IDR', PH: 'PHP', TH: 'THB', VN: 'VND', KH: 'KHR', LA: 'LAK', MM: 'MMK', KR: 'KRW', JP: 'JPY', CN: 'CNY',
  MN: 'MNT', FJ: 'FJD', PG: 'PGK', CH: 'CHF', SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON',
  BG: 'BGN', RS: 'RSD', BA: 'BAM', MK: 'MKD', AL: 'ALL', MD: 'MDL', TR: 'TRY', RU: 'RUB', UA: 'UAH', BY: 'BYN', KZ: 'KZT', UZ: 'UZS',
  KG: 'KGS', TJ: 'TJS', TM: 'TMT', GE: 'GEL', AM: 'AMD', AZ: 'AZN', IL: 'ILS', BR: 'BRL', CO: 'COP', MX: 'MXN', CL: 'CLP', AR: 'ARS',
  PE: 'PEN', UY: 'UYU', PY: 'PYG', DO: 'DOP', CR: 'CRC', GT: 'GTQ', HN: 'HNL', NI: 'NIO', PA: 'PAB', BO: 'BOB', VE: 'VES', JM: 'JMD',
  TT: 'TTD', EC: 'USD', SV: 'USD', ZW: 'USD', LR: 'USD', TL: 'USD',
}; // prettier-ignore

/** Signs and words that countries share, with the currencies they may be; the first where the country has none of them. */
export const SHARED_SIGNS: Record<string, string> = {
  $: 'USD CAD AUD NZD SGD HKD TWD COP MXN CLP ARS UYU DOP JMD TTD BND FJD NAD NIO',
  '£': 'GBP EGP LBP SYP SDG',
  '¥': 'JPY CNY',
  元: 'CNY TWD HKD MOP',
  rs: 'INR PKR LKR NPR MUR SCR',
  rupee: 'INR PKR LKR NPR MUR SCR',
  rupees: 'INR PKR LKR NPR MUR SCR',
  रु: 'INR NPR',
  रू: 'INR NPR',
  روپے: 'PKR INR',
  روپیہ: 'PKR INR',
  peso: 'PHP MXN COP CLP ARS UYU DOP',
  pesos: 'PHP MXN COP CLP ARS UYU DOP',
  p: 'PHP RUB BWP',
  r: 'ZAR RUB',
  k: 'ZMW PGK',
  f: 'XOF XAF',
  fcfa: 'XOF XAF',
  cfa: 'XOF XAF',
  br: 'ETB BYN',
  sh: 'UGX KES TZS SOS',
  shs: 'UGX KES TZS SOS',
  dh: 'AED MAD',
  dhs: 'AED MAD',
  درهم: 'AED MAD',
  ريال: 'SAR QAR OMR YER IRR',
  دينار: 'KWD BHD JOD IQD TND LYD DZD',
  جنيه: 'EGP SDG',
  ليرة: 'LBP SYP',
  kr: 'SEK NOK DKK ISK',
  lei: 'RON MDL',
  bs: 'BOB VES',
  som: 'KGS UZS',
  сом: 'KGS UZS',
  манат: 'AZN TMT',
  manat: 'AZN TMT',
};

/** Spellings that are too short or too common to be money elsewhere than in the currency's own country. */
export const HOME_SPELLINGS: Record<string, string> = {
  d: 'VND', n: 'NGN', q: 'GTQ', l: 'HNL', s: 'PEN', bd: 'BHD', le: 'EGP', mn: 'MXN', mt: 'MZN', mts: 'MZN', ft: 'HUF', re: 'INR',
  dt: 'TND', sr: 'SAR', km: 'BAM', kz: 'AOA', mk: 'MWK', ks: 'MMK', nu: 'BTN', gs: 'PYG', kc: 'CZK', tg: 'KZT', din: 'RSD',
  lek: 'ALL', 'lekë': 'ALL', real: 'BRL', lira: 'TRY', sum: 'UZS', kip: 'LAK', rand: 'ZAR', 'บ': 'THB', c$: 'NIO', u$: 'UYU',
}; // prettier-ignore
