import type { CategoryId, Direction, Instrument, Kind } from '#libs/contracts/index.js';

/** How an alert was put under another: the text came again, another sender told the same, or it announced what came. */
export const JOIN_REASONS = ['duplicate', 'same-payment', 'completed'] as const;
export type JoinReason = (typeof JOIN_REASONS)[number];

/** Where an alert stands among the others of its tenant. Ids are those of other alerts. */
export interface Placement {
  /** The alert that leads the payment this one tells of too; null for one that leads. */
  joinedTo: string | null;
  joinReason: JoinReason | null;
  /** The other side of a transfer between own accounts. */
  pairedWith: string | null;
  /** The payment whose money this refund gives back. */
  refundOf: string | null;
}

/** What joining looks at in one stored SMS. */
export interface Alert extends Placement {
  id: string;
  /** See `fingerprintOf`; null for rows of a release that had none. */
  fingerprint: string | null;
  sender: string | null;
  kind: Kind;
  direction: Direction | null;
  isRefund: boolean;
  /** Positive decimal string. */
  amount: string | null;
  currency: string | null;
  merchant: string | null;
  counterparty: string | null;
  account: string | null;
  instrument: Instrument | null;
  reference: string | null;
  category: CategoryId | null;
  /** Milliseconds since 1970. */
  receivedAt: number;
  occurredAt: number | null;
  /** Whether `occurredAt` has a time of day. */
  isTimed: boolean;
  /** What earlier refunds gave back of it; a decimal string. */
  refunded: string;
  /** A person parted or corrected it: it stays where it is. */
  isFixed: boolean;
}

/** An amount as a whole number of ten-thousandths, the finest that is stored. */
export function tenThousandths(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.slice(0, 4).padEnd(4, '0'));
}

/** Lower-case letters and digits of a name, so that `Café-Coffee` and `cafe coffee` meet. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
