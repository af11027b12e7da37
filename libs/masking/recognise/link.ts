import { FORGED, HANDLE, URL } from '../reading/atoms.js';
import { findMerchant } from '#libs/merchants/index.js';
import { AMBIGUOUS, NAME } from '../lexicon/flags.js';
import { lexemeOf } from '../lexicon/lexicon.js';
import type { Scan } from '../reading/scan.js';

/** `swiggy` of `swiggy.rzp@icici`, `1mg` of `1mg@ybl`. */
const LEADING_NAME = /^\d?[a-z]{2,30}/i;
/** `apollo.pharmacy` of `apollo.pharmacy@hdfcbank`. */
const TWO_NAMES = /^[a-z]{2,20}[._-][a-z]{2,20}/i;
/** `sharma` of `zara.sharma@okaxis`. */
const NEXT_NAME = /^[._-]?([a-z]{2,20})/i;
/** `-r` of `hema-r@ybl`. */
const INITIAL = /^[._-][a-z](?![a-z])/i;
/** What payment addresses of shops add to the name: `zomatoupi@…`. */
const ADDED =
  /(?:upi|pay|payments?|billpay|bills?|recharge|online|orders?|india|stores?|shop|app|retail|web|qr|merchant)$/i;
/** What belongs to the name: `zeptonow`. */
const NAMED = /(?:now|official|hq|kart|mart|mall|foods?|care)$/i;
/** `netflix.payu@…`, `urbanclap.rzp@…`: a collector of payments, behind the shop it collects for. */
const COLLECTED =
  /^\d?[a-z]{3,30}(?=\.(?:payu|rzp|razorpay|cf|cashfree|ccavenue|ccpay|bdpg|billdesk|juspay|easebuzz|ebz|stripe|phonepe)\d{0,3}@)/i;
/** `APPLE.COM/BILL`, `AMZN.COM/US`. */
const SHOP_LINK = /^[A-Z\d-]{2,20}\.(?:COM|NET|CO)\/[A-Z]{2,6}$/;
/** Handles that an app gives to people: `…@okaxis`. */
const OF_PEOPLE = /@ok(?!biz)[a-z]{3,8}$/i;
/** A shorter name before such a handle is that of a person. */
const LEAST_SHOP = 5;

/** Masks links, e-mails and payment addresses, and what looks like a token of ours without being one. */
export function maskLinks(scan: Scan): void {
  for (const { kind, start, end, type } of scan.atoms) {
    if (kind < HANDLE) continue;
    if (kind === URL) {
      if (!isShop(scan.slice(start, end), scan.slice(Math.max(0, start - 4), start)))
        scan.mask('URL', start, end);
    } else if (kind === FORGED) scan.mask(type, start, end);
    else if (kind === HANDLE) maskHandle(scan, type, start, end);
  }
}

/** `APPLE.COM/BILL`: the way some shops are called on statements. */
const isShop = (written: string, before: string) =>
  SHOP_LINK.test(written) &&
  (/(?:^|\s)at $/i.test(before) || findMerchant(/^[^.]{1,20}/.exec(written)?.[0] ?? '') !== undefined);

/** The name of a shop in a payment address says where money went, so it stays: `swiggy.<VPA:…>`. */
function maskHandle(scan: Scan, type: string, start: number, end: number): void {
  const value = scan.slice(start, end);
  const shown = type === 'VPA' ? shopIn(value) : undefined;
  if (shown === undefined) return scan.mask(type, start, end);
  const hasDot = value[shown.length] === '.';
  scan.mask('VPA', start + shown.length + (hasDot ? 1 : 0), end, value);
}

function shopIn(value: string): string | undefined {
  const name = LEADING_NAME.exec(value)?.[0] ?? '';
  if (name.length < 3) return undefined;
  const collected = COLLECTED.exec(value)?.[0];
  const isCollected =
    collected !== undefined && (lexemeOf(collected.toLowerCase()).flags & (NAME | AMBIGUOUS)) === 0;
  if (isCollected) return collected;
  const short = name.replace(ADDED, '');
  const known = findMerchant(name);
  const two = TWO_NAMES.exec(value)?.[0];
  const both = two === undefined ? undefined : findMerchant(two.replace(/[._-]/, ' '));
  if (two !== undefined && both && both !== known && !isOfPerson(value, name)) return two;
  const isNamed = NAMED.test(name) && findMerchant(name.replace(NAMED, '')) !== undefined;
  const shown = known || isNamed || (short.length > 2 && findMerchant(short)) ? name : undefined;
  return shown !== undefined && !isOfPerson(value, shown) ? shown : undefined;
}

/** `zara.khan@ybl`, `hema-r@ybl`, `max1992@okaxis`: shops have names of people, and people have them too. */
function isOfPerson(value: string, shop: string): boolean {
  const rest = value.slice(shop.length);
  if (INITIAL.test(rest)) return true;
  const next = NEXT_NAME.exec(rest)?.[1]?.toLowerCase();
  if (next !== undefined && (lexemeOf(next).flags & NAME) !== 0) return true;
  if (!OF_PEOPLE.test(value)) return false;
  const { flags } = lexemeOf(shop.toLowerCase());
  return (flags & (NAME | AMBIGUOUS)) !== 0 || shop.length < LEAST_SHOP || /^\d\d/.test(rest);
}
