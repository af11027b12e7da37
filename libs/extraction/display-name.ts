import { findMerchant, isRail } from '#libs/merchants/index.js';
import { isBankName } from './bank.js';
import { CURRENCIES } from './currencies.data.js';
import { isMonthName } from './months.js';
import { isCity, withoutPlace } from './place-tail.js';

/** Payment gateways and statement prefixes before a `*`: the name comes after them. */
const GATEWAYS = new Set(
  'raz pay pyu payu ind rsp sq sp tst pp paypal bil ach nach cca pos ecom upi ipg goog dri in paddle stripe sumup zettle iz py wl fs www'.split(
    ' ',
  ),
);
/** Words that a bank writes where a name could stand. */
const BOILERPLATE = new Set(
  'update alert web customer cardholder cardmember user self linked account accounts acct ac a c card bank your ur the an of via vpa upi id atm alert txn transaction transactions payment payments transfer debit credit info mobile number no mr mrs ms dr m s merchant shop store purchase pos ecom online international domestic other others services service code any some local india autopay mandate order bill cash deposit withdrawal by p2m p2a p2p dr cr neft imps rtgs ref nfs banking net internet branch dispute block successful success details person friend wallet balance available with savings current salary interest pension dividend charges sip emi payroll wages visa mastercard maestro mir rupay verve troy elo jcb unionpay contactless erip'.split(
    ' ',
  ),
);
/** Legal forms and processor words at the end of a name. */
const TAIL =
  /(?<![\s,])(?:[\s,]{1,4}(?:pvt|private|ltd|limited|llc|inc|plc|llp|co|corp|gmbh|s\.?a|pte|l)\.?){1,3}$/i; // Green Foods Pvt Ltd
/** The number of a shop or terminal and what follows it: `GREEN SHOP 1123`, `GREEN SHOP #9`. */
const SHOP_NUMBER = /(?<=\p{L}{3}) (?:#\d{1,8}|\d{3,12})$/u;
/** Legal forms that stand before a name: `(주)`, `株式会社`. */
const HEAD = /^\(?(?:주식회사|유한회사|株式会社|有限会社|[주유株]\)) ?/;
const SMALL = new Set(['and', 'of', 'the', 'de', 'da', 'do', 'for', 'in', 'at', 'by', 'la', 'el']);
const EDGES = /^[^\p{L}\p{N}]{1,40}|(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/gu; // ..GREEN SHOP_

function titleWord(word: string, index: number): string {
  if (word !== word.toUpperCase()) return word;
  const lower = word.toLowerCase();
  if (SMALL.has(lower)) return index > 0 ? lower : word[0] + lower.slice(1);
  if (word.length <= 2 || !/[aeiouy\u0080-\uffff]/i.test(word)) return word;
  return word[0] + lower.slice(1);
}

function afterGateway(name: string): string {
  const star = name.indexOf('*');
  if (star < 0) return name;
  const [head, tail] = [
    name.slice(0, star).trim(),
    name
      .slice(star + 1)
      .split('*')[0]!
      .trim(),
  ];
  return GATEWAYS.has(head.toLowerCase()) && /\p{L}/u.test(tail) ? tail : head;
}
/** Wallets in China that a shop's name follows: `财付通-青青小店`. */
const WALLET = /^(?:财付通|支付宝|微信支付|微信|云闪付|银联|tenpay|alipay|wechat pay)[-*·/ ]+(?=\p{L})/iu;

/** A label such as `Consumer No`, whose value was masked. */
const LABEL = /\b(?:no|id|number|num|nr|pnr)\.?$/i;
const CURRENCY_CODES = new Set(CURRENCIES.map(([code]) => code.toLowerCase()));
/** A code that no label told from a name: `0FQ44KZ`. */
const CODE = /^(?=\D{0,9}\d[^\d\s]{1,9}\d)[A-Z\d]{6,20}$/;
const DOMAIN = /\.(?:com|in|net|org|co|ru)$/i; // phonepe.com

const OF_CARDS = new Set(['card', 'bill', 'payment']);

/** `Green Bank Credit Card bill payment`: what is paid to a bank, not who is. */
function isPaymentToBank(words: readonly string[]): boolean {
  let to = words.length;
  let ofCard = false;
  while (to > 0 && BOILERPLATE.has(words[to - 1]!)) {
    to--;
    ofCard ||= OF_CARDS.has(words[to]!);
    if (ofCard && isBankName(words.slice(0, to).join(' '))) return true;
  }
  return false;
}

function isName(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  if (
    words.length === 0 ||
    words.length > 10 ||
    !/\p{L}{2}/u.test(name) ||
    LABEL.test(name) ||
    CODE.test(name)
  )
    return false;
  if (isMonthName(words[0]!) && words.length < 3) return false;
  if (words.length === 1 && isCity(words[0]!)) return false;
  if (isPaymentToBank(words)) return false;
  const said = words.some(
    (word) => !BOILERPLATE.has(word) && !CURRENCY_CODES.has(word) && !/^\d+$/.test(word),
  );
  return said && !isRail(name) && !isRail(name.replace(DOMAIN, ''));
}

const MEMO_LIMIT = 2000;
/** The same shops come again and again. */
const memo = new Map<string, string | null>();

/** The clean name to show for a business as a bank writes it, `ZOMATO*ORDER 123` or `GREEN FOODS PVT LTD`; null for no name. */
export function displayName(written: string): string | null {
  let shown = memo.get(written);
  if (shown === undefined) {
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(written, (shown = cleanName(written)));
  }
  return shown;
}

function cleanName(written: string): string | null {
  const trimmed = written.replace(HEAD, '').replace(EDGES, '').replace(WALLET, '');
  const known = findMerchant(trimmed);
  if (known) return known.name;
  const name = withoutPlace(afterGateway(trimmed))
    .replace(TAIL, '')
    .replace(SHOP_NUMBER, '')
    .replace(EDGES, '');
  if (!isName(name)) return null;
  return name
    .split(/[\s_]+/)
    .map(titleWord)
    .join(' ')
    .slice(0, 60);
}
