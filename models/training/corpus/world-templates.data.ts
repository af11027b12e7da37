/** Wordings of debits in other languages and places; slots as in templates.data.ts. */
export const WORLD_PAID_TO: Record<string, string> = {
  en: `
Purchase of {amt} at {x} with card {acct} on {date}. Avl bal {bal}
{amt} was spent on your card {acct} at {x}. Available limit {bal}
Your card {acct} was used at {x} for {amt} on {date}. Balance {bal}
Dear customer, a purchase transaction of {amt} was done on card {acct} at {x} on {date}
Debit card purchase {amt} {x} {date} acct {acct}
Debit: {acct} Amt: {amt} {x} Date: {date} Bal: {bal}
POS/WEB PMT {x} {amt} from {acct} on {date}
Your account {acct} has been debited with {amt} {x}. Balance {bal}
Payment of {amt} to {x} made from {acct}
You've paid {amt} to {x}. Ref {ref}
{ref} Confirmed. {amt} paid to {x} on {date}. New M-PESA balance is {bal}
{x} transaction {amt} approved on {date} card {acct}
FNB:-) {amt} paid from cheq a/c {acct} @ {x}. {date}
{amt} reserved for purchase @ {x} from {acct}. Avail {bal}
Standard purchase {amt} {x} {acct}
Capital alert: transaction of {amt} at {x} posted
`,
  es: `
Compra por {amt} en {x} con tarjeta {acct} el {date}
Compra aprobada {amt} en {x}. Tarjeta {acct}. Disponible {bal}
Pagaste {amt} a {x} desde tu cuenta {acct}
Pago de {amt} en {x} el {date} tarjeta {acct}
Has pagado {amt} en {x} con la tarjeta {acct}
Cargo de {amt} en {x} {date} tarjeta {acct}
Bancolombia le informa compra por {amt} en {x} {date}. T.Cred {acct}
Consumo {amt} {x} tarjeta {acct} {date}
Se realizo un pago por {amt} a {x} cuenta {acct}
`,
  pt: `
Compra aprovada {amt} em {x} cartao final {acct} {date}
Compra de {amt} APROVADA em {x} no cartao {acct}
Pix enviado de {amt} para {x} {date}
Pagamento de {amt} para {x} realizado em {date}
Debito de {amt} em {x} conta {acct}
Voce pagou {amt} a {x}
`,
  fr: `
Achat de {amt} chez {x} carte {acct} le {date}
Paiement carte {acct} de {amt} chez {x} {date}
Paiement de {amt} a {x} effectue le {date}
Prelevement {amt} {x} compte {acct} {date}
Debit {amt} {x} solde {bal}
`,
  ru: `
Karta {acct} Pokupka {amt} {x} {date} Dostupno {bal}
Pokupka {amt}, {x}. Karta {acct}. Balans {bal}
{acct} Oplata {amt} {x} {date} Ostatok {bal}
Oplata {amt} {x} karta {acct} Dostupno: {bal}
Покупка {amt} {x} Карта {acct} Баланс: {bal}
{acct} {date} Покупка {amt} {x} Баланс: {bal}
Оплата {amt}. {x}. Карта {acct}. Доступно {bal}
Списание {amt} {x} {date}. Карта {acct}. Баланс {bal}
Spisanie {amt} {x} karta {acct} {date}
Raskhod {amt} {x} {date} {acct}
`,
  id: `
Transaksi {amt} di {x} kartu {acct} {date}
Pembayaran {amt} ke {x} berhasil {date} ref {ref}
QRIS {amt} ke {x} berhasil. Saldo {bal}
Debit {amt} {x} rek {acct} {date}
`,
  tr: `
{acct} kartinizla {x} isyerinde {amt} harcama yapildi {date}
{x} isyerinden {amt} tutarinda alisveris yapilmistir. Kart {acct}
{amt} odeme {x} {date} bakiye {bal}
`,
  ar: `
شراء بمبلغ {amt} من {x} بطاقة {acct} {date} الرصيد {bal}
عملية شراء {amt} لدى {x} بطاقة {acct}
تم خصم {amt} من حساب {acct} {x} {date}
شراء عبر نقاط البيع {x} مبلغ {amt} {date}
POS Purchase {amt} {x} card {acct} {date}
`,
  sw: `
{ref} Imethibitishwa. {amt} imelipwa kwa {x} {date}. Salio {bal}
Umelipa {amt} kwa {x} {date}. Salio jipya {bal}
{ref} Confirmed. {amt} sent to {x} for account {acct} on {date}
`,
  vi: `
TK {acct} -{amt} {date} {x} SD {bal}
Thanh toan {amt} tai {x} the {acct} {date}
Giao dich {amt} tai {x} {date} so du {bal}
`,
};

/** Where wordings and merchants of a country meet: its language, currency codes and how amounts are written. */
export const PLACES: Record<
  string,
  { language: string; currencies: string; style: 'western' | 'dot' | 'plain' }
> = {
  US: { language: 'en', currencies: '$,USD', style: 'western' },
  GB: { language: 'en', currencies: '£,GBP', style: 'western' },
  AU: { language: 'en', currencies: 'AUD,$', style: 'western' },
  CA: { language: 'en', currencies: 'CAD,$', style: 'western' },
  AE: { language: 'en', currencies: 'AED,Dhs', style: 'western' },
  QA: { language: 'en', currencies: 'QAR', style: 'western' },
  KW: { language: 'en', currencies: 'KWD', style: 'western' },
  BH: { language: 'en', currencies: 'BHD', style: 'western' },
  OM: { language: 'en', currencies: 'OMR', style: 'western' },
  SA: { language: 'ar', currencies: 'SAR,ر.س', style: 'western' },
  EG: { language: 'ar', currencies: 'EGP,ج.م', style: 'western' },
  KE: { language: 'en', currencies: 'KES,Ksh', style: 'western' },
  TZ: { language: 'sw', currencies: 'TZS,Tsh', style: 'western' },
  UG: { language: 'en', currencies: 'UGX', style: 'western' },
  GH: { language: 'en', currencies: 'GHS', style: 'western' },
  NG: { language: 'en', currencies: 'NGN,₦', style: 'western' },
  ZA: { language: 'en', currencies: 'R,ZAR', style: 'western' },
  ET: { language: 'en', currencies: 'ETB', style: 'western' },
  SG: { language: 'en', currencies: 'SGD,S$', style: 'western' },
  MY: { language: 'en', currencies: 'RM,MYR', style: 'western' },
  PH: { language: 'en', currencies: 'PHP,₱', style: 'western' },
  PK: { language: 'en', currencies: 'PKR,Rs.', style: 'western' },
  BD: { language: 'en', currencies: 'BDT,Tk', style: 'western' },
  LK: { language: 'en', currencies: 'LKR,Rs', style: 'western' },
  NP: { language: 'en', currencies: 'NPR,Rs.', style: 'western' },
  HK: { language: 'en', currencies: 'HKD', style: 'western' },
  TH: { language: 'en', currencies: 'THB,Baht', style: 'western' },
  ID: { language: 'id', currencies: 'Rp,IDR', style: 'dot' },
  VN: { language: 'vi', currencies: 'VND', style: 'dot' },
  ES: { language: 'es', currencies: 'EUR,€', style: 'dot' },
  MX: { language: 'es', currencies: '$,MXN', style: 'western' },
  CO: { language: 'es', currencies: '$,COP', style: 'dot' },
  CL: { language: 'es', currencies: '$,CLP', style: 'dot' },
  AR: { language: 'es', currencies: '$,ARS', style: 'dot' },
  PE: { language: 'es', currencies: 'S/,PEN', style: 'western' },
  BR: { language: 'pt', currencies: 'R$,BRL', style: 'dot' },
  PT: { language: 'pt', currencies: 'EUR,€', style: 'dot' },
  FR: { language: 'fr', currencies: 'EUR,€', style: 'dot' },
  DE: { language: 'en', currencies: 'EUR,€', style: 'dot' },
  NL: { language: 'en', currencies: 'EUR,€', style: 'dot' },
  IT: { language: 'en', currencies: 'EUR,€', style: 'dot' },
  PL: { language: 'en', currencies: 'PLN', style: 'dot' },
  RU: { language: 'ru', currencies: 'RUB,RUR,р,руб', style: 'plain' },
  TR: { language: 'tr', currencies: 'TL,TRY', style: 'dot' },
};
