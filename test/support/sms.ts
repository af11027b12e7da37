const SHOPS = [
  'ZOMATO',
  'BIG BAZAAR',
  'APOLLO PHARMACY',
  'UBER INDIA',
  'AIRTEL',
  'DECATHLON',
  'IRCTC',
  'BLINKIT',
];

/** A made-up alert; `n` decides every varying part and the amount ends in it, so that results can be told apart. */
export function sms(n: number): string {
  const shop = SHOPS[n % SHOPS.length]!;
  const reference = String(400_000_000_000 + n * 7919).slice(0, 12);
  return `Rs ${amountOf(n)} debited from A/c XX${1000 + (n % 9000)} to ${shop} on 0${1 + (n % 9)}-10-2026. UPI Ref ${reference}`;
}

/** The amount that `sms(n)` names. */
export function amountOf(n: number): string {
  return `${10 + n}.${String(n % 100).padStart(2, '0')}`;
}

/** A CSV upload of `count` alerts. */
export function smsCsv(count: number, from = 0): string {
  const rows = Array.from({ length: count }, (_, i) => `"${sms(from + i)}"`);
  return `sms_text\n${rows.join('\n')}\n`;
}
