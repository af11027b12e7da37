/** Signs that make the number beside them money. */
export const SIGNS: ReadonlySet<string> = new Set(
  '₹ $ € £ ¥ ₦ ₱ ฿ ₫ ₩ ₽ ₺ ₴ ₪ ৳ ₵ ₸ ₼ ₾ ₡ ₲ ₭ ₮ ៛ ؋ ¢ ৲ ૱ ௹'.split(' '),
);

/** Codes and words that make the number beside them money. */
export const CURRENCY_WORDS =
  'rs re inr rupee rupees rupaye rupaiye rupya rupaya usd dollar dollars eur euro euros gbp pound pounds aed dhs dh dirham dirhams sgd kes ksh kshs kes. shs ngn naira zar rand myr rm idr rp php peso pesos thb baht vnd brl real reais mxn ars clp pen cad aud nzd chf sek nok dkk kr pln zł zl czk kč huf ft try tl lira egp sar riyal riyals qar omr kwd bhd bdt tk taka lkr npr pkr ugx ush tzs tsh tsh. ghs ghc xof xaf fcfa cfa etb mad cny rmb yuan jpy yen krw won hkd twd ntd ils nis rub руб рублей р uah грн ron lei bgn лв rsd us mur ₹ रु रू रुपये रुपए रुपया रुपयांचे रुपयों ரூ ரூபாய் రూ రూపాయలు টাকা ৳ രൂപ ರೂ રૂ ਰੁ درهم ريال دينار جنيه روپے روپيه 元 円 원 บาท đ vnđ bob cop uyu gtq crc dop sos rwf zmw bwp nad mzn aoa kzt gel amd azn uzs mmk khr lak rur byn byr kgs tjs tmt mdl rubles rublei грн. тенге тнг тг сум сом лари';
/** Words after a number that make it large money: `2.5 lakh`. */
export const SCALES = 'lakh lakhs lac lacs crore crores cr mn million bn billion लाख करोड़';

/** The currency a word ends with when it is glued to what stands before it: `debitedRs75`. */
export const GLUED_CURRENCY = /(?:[a-z](?:Rs|INR|USD|EUR|GBP|AED|SGD|KES|Ksh|NGN)|(?:^|[A-Z])(?:RS|INR))$/;

/** Words before a number without a currency that make it money. */
export const AMOUNT_WORDS =
  'bal balance bals avl avlbal availbal amt amount amounting limit lmt due outstanding total worth price fare fee charge charges min saldo solde betrag importe monto montant kontostand शेष बैलेंस राशि رصيد مبلغ الرصيد المبلغ';

/** What is counted, so that the number before it is no one's: `5000 points`. */
export const UNITS =
  'points pts days day months month years year hours hrs hour minutes mins min emis items units kwh gb mb tb km kms litres litre ltr kg gm times transactions txns shares nights people seats sms coins miles percent';
