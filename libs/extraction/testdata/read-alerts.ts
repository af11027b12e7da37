import { expect, it } from '@jest/globals';
import { extract } from '../extract.js';

/** A masked alert and what is to be read from it: kind, direction, amount, currency, balance. */
export type Alert = readonly [
  text: string,
  kind: string,
  direction: 'debit' | 'credit' | null,
  amount: string | null,
  currency: string | null,
  balance: string | null,
];

/** Reads each alert of a country and compares. */
export function readAlerts(country: string, alerts: readonly Alert[]): void {
  it.each(alerts)('%s', (text, kind, direction, amount, currency, balance) => {
    const fields = extract({ text, country, timeZone: 'UTC', receivedAt: '2026-03-06T00:00:00Z' });
    const { kind: k, direction: d, amount: a, currency: c, balance: b } = fields;
    expect([k, d, a, c, b]).toEqual([kind, direction, amount, currency, balance]);
  });
}
