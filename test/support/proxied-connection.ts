import type { Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Toxics } from './toxics.js';

/** Time for a server to act on what it was sent, before the connection goes down with its reply. */
const RESET_AFTER_LOST_REPLY_MS = 100;
/** More than this is not held for a slow side; its peer waits, as over a full wire. */
const MOST_HELD_BYTES = 256 * 1024;
const HOLD_LOOK_MS = 20;

export interface Ends {
  client: Socket;
  server: Socket;
  /** What is wrong with the wire just now. */
  toxics: () => Toxics;
}

/** A client's connection and the one made for it, with the wire between them. */
export class ProxiedConnection {
  private passed = 0;
  private isReplyLost = false;
  private hasLostBytes = false;
  readonly ended: Promise<unknown>;

  constructor(private readonly ends: Ends) {
    const { client, server } = ends;
    this.open(client, server, 'request');
    this.open(server, client, 'reply');
    this.ended = Promise.all([closed(client), closed(server)]);
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
  }

  reset(): void {
    for (const socket of [this.ends.client, this.ends.server]) {
      if (socket.connecting) socket.destroy();
      else socket.resetAndDestroy();
    }
  }

  /** What lost bytes is of no use once bytes pass again. */
  toxicsChanged(): void {
    if (this.hasLostBytes && !this.ends.toxics().swallow) this.reset();
  }

  private open(from: Socket, to: Socket, kind: 'request' | 'reply'): void {
    const lane = new Lane(from, to, this.ends.toxics);
    from.on('data', (bytes: Buffer) => {
      if (this.isSwallowed(bytes, kind)) this.hasLostBytes = true;
      else lane.take(this.untilCut(bytes));
    });
    // A half-close travels behind what was sent before it.
    from.on('end', () => void lane.finish());
  }

  private isSwallowed(bytes: Buffer, kind: 'request' | 'reply'): boolean {
    const { swallow, loseReply } = this.ends.toxics();
    if (kind === 'reply') return this.isReplyLost || swallow !== undefined;
    if (swallow === 'both') return true;
    if (loseReply && !this.isReplyLost && bytes.includes(loseReply.pattern)) this.meet(loseReply);
    return false;
  }

  private meet(lost: NonNullable<Toxics['loseReply']>): void {
    const { chance = Math.random } = this.ends.toxics();
    if (lost.times <= 0 || chance() * (lost.every ?? 1) >= 1) return;
    lost.times -= 1;
    this.isReplyLost = true;
    setTimeout(() => this.reset(), RESET_AFTER_LOST_REPLY_MS);
  }

  private untilCut(bytes: Buffer): Buffer {
    const { cutAfterBytes } = this.ends.toxics();
    this.passed += bytes.length;
    if (cutAfterBytes === undefined || this.passed <= cutAfterBytes) return bytes;
    setTimeout(() => this.reset(), 1);
    return bytes.subarray(0, Math.max(0, bytes.length - (this.passed - cutAfterBytes)));
  }
}

interface Piece {
  bytes: Buffer;
  due: number;
}

/** One direction of a connection: what is taken comes out in order, when the toxics let it. */
class Lane {
  private readonly held: Piece[] = [];
  private heldBytes = 0;
  private lastDue = 0;
  private isPumping = false;
  private pumped: Promise<void> = Promise.resolve();

  constructor(
    private readonly from: Socket,
    private readonly to: Socket,
    private readonly toxics: () => Toxics,
  ) {}

  take(bytes: Buffer): void {
    if (bytes.length === 0) return;
    for (const part of this.slices(bytes)) this.held.push({ bytes: part, due: this.dueOf(part.length) });
    this.heldBytes += bytes.length;
    if (this.heldBytes > MOST_HELD_BYTES) this.from.pause();
    if (!this.isPumping) this.pumped = this.pump();
  }

  async finish(): Promise<void> {
    await this.pumped;
    this.to.end();
  }

  private async pump(): Promise<void> {
    this.isPumping = true;
    for (let piece = this.held[0]; piece && !this.to.destroyed; piece = this.held[0]) {
      const waitMs = piece.due - performance.now();
      if (waitMs > 0) await sleep(waitMs);
      while (this.toxics().clog && !this.to.destroyed) await sleep(HOLD_LOOK_MS);
      this.held.shift();
      this.heldBytes -= piece.bytes.length;
      if (!this.to.destroyed && !this.to.write(piece.bytes)) await drained(this.to);
      if (this.toxics().sliceBytes) await nextTurn();
      if (this.heldBytes <= MOST_HELD_BYTES && this.from.isPaused()) this.from.resume();
    }
    this.isPumping = false;
  }

  private dueOf(length: number): number {
    const { latencyMs = 0, jitterMs = 0, bytesPerSecond, chance = Math.random } = this.toxics();
    const late = Math.max(0, latencyMs + jitterMs * (2 * chance() - 1));
    const sending = bytesPerSecond ? (length / bytesPerSecond) * 1000 : 0;
    // Never before what was sent earlier: TCP keeps the order.
    this.lastDue = Math.max(performance.now() + late, this.lastDue) + sending;
    return this.lastDue;
  }

  private *slices(bytes: Buffer): Generator<Buffer> {
    const { sliceBytes, chance = Math.random } = this.toxics();
    if (!sliceBytes) return yield bytes;
    for (let start = 0; start < bytes.length;) {
      const end = start + 1 + Math.floor(chance() * sliceBytes);
      yield bytes.subarray(start, end);
      start = end;
    }
  }
}

const closed = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve));

function drained(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
}
