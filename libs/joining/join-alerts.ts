import { type Alert, type JoinReason, type Placement, tenThousandths } from './alert.js';
import { isOwnTransfer } from './own-transfer.js';
import { refundedPayment } from './refund.js';
import { completes, isSamePayment } from './same-payment.js';
import { minutesApart } from './same-time.js';

const FREE: Placement = { joinedTo: null, joinReason: null, pairedWith: null, refundOf: null };

/**
 * Finds where new alerts belong among those that are known: the same SMS again, another sender's alert of the same
 * payment, an announcement that came true, the other end of an own transfer, a refund.
 *
 * `known` holds what may match (see `findCandidates`); a match is never guessed between two that contradict. Returns the
 * new placements by id, of new alerts and of known ones that move; alerts that stand alone are not in it.
 */
export function joinAlerts(fresh: readonly Alert[], known: readonly Alert[]): Map<string, Placement> {
  const board = new Board(known);
  for (const alert of [...fresh].sort((a, b) => a.receivedAt - b.receivedAt))
    board.place({ ...alert, ...FREE });
  return board.moved;
}

class Board {
  readonly moved = new Map<string, Placement>();
  private readonly alerts = new Map<string, Alert>();
  private readonly byFingerprint = new Map<string, Alert>();
  private readonly bySum = new Map<string, Alert[]>();

  constructor(known: readonly Alert[]) {
    for (const alert of known) this.add({ ...alert });
  }

  place(alert: Alert): void {
    const twin = alert.fingerprint === null ? undefined : this.byFingerprint.get(alert.fingerprint);
    if (twin) this.join(alert, this.leadOf(twin), 'duplicate');
    else if (alert.amount !== null && !this.joinPayment(alert)) this.relate(alert);
    this.add(alert);
  }

  private add(alert: Alert): void {
    this.alerts.set(alert.id, alert);
    if (alert.fingerprint !== null && !this.byFingerprint.has(alert.fingerprint))
      this.byFingerprint.set(alert.fingerprint, alert);
    const sum = sumOf(alert);
    if (sum !== undefined) this.bySum.set(sum, [...(this.bySum.get(sum) ?? []), alert]);
  }

  /** Leads of the same sum, nearest first. */
  private peers(alert: Alert): Alert[] {
    return (this.bySum.get(sumOf(alert)!) ?? [])
      .filter(({ joinedTo, isFixed }) => joinedTo === null && !isFixed)
      .sort((a, b) => minutesApart(alert, a) - minutesApart(alert, b));
  }

  private leadOf(alert: Alert): Alert {
    return (alert.joinedTo === null ? undefined : this.alerts.get(alert.joinedTo)) ?? alert;
  }

  private joinPayment(alert: Alert): boolean {
    const same = this.peers(alert).find((peer) => isSamePayment(alert, peer));
    if (!same) return false;
    // Who names the business leads; the other adds nothing that a reader looks for first.
    const betterNamed = alert.merchant !== null && same.merchant === null;
    if (betterNamed && same.pairedWith === null && same.refundOf === null)
      this.join(same, alert, 'same-payment');
    else this.join(alert, same, 'same-payment');
    return true;
  }

  private relate(alert: Alert): void {
    for (const peer of this.peers(alert)) {
      if (completes(alert, peer)) this.join(peer, alert, 'completed');
      else if (completes(peer, alert)) return this.join(alert, peer, 'completed');
    }
    const other = this.peers(alert).find((peer) => peer.pairedWith === null && isOwnTransfer(alert, peer));
    if (other) {
      this.move(alert, { pairedWith: other.id });
      this.move(other, { pairedWith: alert.id });
    } else if (alert.isRefund) this.refund(alert);
  }

  private refund(alert: Alert): void {
    const leads = [...this.alerts.values()].filter(({ joinedTo }) => joinedTo === null);
    const payment = refundedPayment(alert, leads);
    if (!payment) return;
    payment.refunded = plus(payment.refunded, alert.amount!);
    this.move(alert, { refundOf: payment.id });
  }

  private join(alert: Alert, lead: Alert, reason: JoinReason): void {
    for (const other of this.alerts.values())
      if (other.joinedTo === alert.id) this.move(other, { joinedTo: lead.id });
    this.move(alert, { joinedTo: lead.id, joinReason: reason });
  }

  private move(alert: Alert, change: Partial<Placement>): void {
    Object.assign(alert, change);
    const { joinedTo, joinReason, pairedWith, refundOf } = alert;
    this.moved.set(alert.id, { joinedTo, joinReason, pairedWith, refundOf });
  }
}

/** The same for all alerts of one sum, however it is written. */
function sumOf({ amount, currency }: Alert): string | undefined {
  return amount === null ? undefined : `${currency} ${tenThousandths(amount)}`;
}

function plus(a: string, b: string): string {
  const sum = String(tenThousandths(a) + tenThousandths(b)).padStart(5, '0');
  return `${sum.slice(0, -4)}.${sum.slice(-4)}`;
}
