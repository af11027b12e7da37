import type { Journal } from '#libs/intake/journal.js';
import {
  type IdempotencyKeys,
  KeyHeldError,
  type KeyName,
  type KnownParts,
  type StoredKey,
  SubmissionGoneError,
} from '#libs/persistence/idempotency-keys.js';
import type { Fingerprint } from '#libs/sealing/fingerprint.js';
import type { SubmissionAcceptedDto } from '../submissions/submission.dto.js';
import { Problem } from '../http/problem.js';

/** An attempt holds its key for ten seconds at a time. */
const RENEW_MS = 3000;

/** How a file is to be read is the first part of its request. */
const PARTS_BEFORE_ROWS = 1;

/** What an attempt compares its request by. */
export interface Comparison {
  fingerprint: Fingerprint;
  current: { id: string; key: Uint8Array };
  /** The key of what is stored; undefined when it has gone. */
  stored: Uint8Array | undefined;
}

/** One attempt at a request under an Idempotency-Key. The parts of the request come one by one, in their order. */
export class Attempt implements Journal {
  private readonly timer: NodeJS.Timeout;
  private handedOnNow = false;
  private isLost = false;

  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly name: KeyName,
    private readonly holder: string,
    private readonly known: StoredKey,
    private readonly comparison: Comparison,
    /** Whether this is the first attempt. */
    private readonly isFresh: boolean,
  ) {
    this.timer = setInterval(() => void this.renew(), RENEW_MS);
    this.timer.unref();
  }

  get submissionId(): string {
    return this.known.submissionId;
  }

  /** What an earlier attempt was answered; there is nothing left to do then but to compare. */
  get answer(): SubmissionAcceptedDto | undefined {
    return (this.known.answer as SubmissionAcceptedDto | null) ?? undefined;
  }

  get handedOn(): number {
    return Math.max(0, this.known.parts - PARTS_BEFORE_ROWS);
  }

  /** Throws a 422 `Problem` when the parts so far are not those of an earlier attempt. */
  note(part: object): void {
    const { fingerprint, stored } = this.comparison;
    fingerprint.add(part);
    if (this.isFresh || fingerprint.parts !== this.known.parts) return;
    if (!stored || !fingerprint.digest(stored).equals(this.known.fingerprint)) throw keyReused();
  }

  /** To be called after the last part; throws a 422 `Problem` when an earlier attempt had more or fewer. */
  compareLength(): void {
    const { parts } = this.comparison.fingerprint;
    if (parts < this.known.parts || (this.answer && parts > this.known.parts)) throw keyReused();
  }

  async handOn(accepted: number, keyId: string): Promise<void> {
    const isFirst = this.handedOn === 0 && !this.handedOnNow;
    try {
      const submission = { id: this.submissionId, accepted, isFirst, sealedWith: keyId };
      await this.keys.handOn(this.name, this.holder, this.parts(), submission);
      this.handedOnNow = true;
    } catch (failure) {
      if (failure instanceof SubmissionGoneError) throw submissionGone();
      if (!(failure instanceof KeyHeldError)) throw failure;
      this.isLost = true;
      throw inProgress();
    }
  }

  /** Whether somebody else goes on with this key, after this process seemed dead. */
  get isTakenOver(): boolean {
    return this.isLost;
  }

  async complete(answer: SubmissionAcceptedDto): Promise<void> {
    if (!this.answer) await this.keys.complete(this.name, this.holder, this.parts(), answer);
  }

  /** Frees the key: for any request if this one was refused and left nothing, else for the same again. */
  async abandon(isRefused: boolean): Promise<void> {
    if (this.answer) return;
    await (isRefused && this.isFresh && !this.handedOnNow
      ? this.keys.forget(this.name, this.holder)
      : this.keys.release(this.name, this.holder));
  }

  end(): void {
    clearInterval(this.timer);
  }

  private parts(): KnownParts {
    const { fingerprint, current } = this.comparison;
    return {
      parts: fingerprint.parts,
      fingerprint: fingerprint.digest(current.key),
      fingerprintKey: current.id,
    };
  }

  private async renew(): Promise<void> {
    // Whoever cannot renew finds out when it hands something on.
    if (!this.answer) await this.keys.renew(this.name, this.holder).catch(() => undefined);
  }
}

const keyReused = () =>
  new Problem({
    status: 422,
    code: 'idempotency-key-reused',
    detail: 'Another request was sent with this Idempotency-Key; use a key of its own for each.',
  });

/** The 409 for a key that another attempt holds. */
export const inProgress = () =>
  new Problem({
    status: 409,
    code: 'request-in-progress',
    detail: 'A request with this Idempotency-Key is under way; send it again in a moment.',
    headers: { 'retry-after': '1' },
  });

const submissionGone = () =>
  new Problem({
    status: 409,
    code: 'submission-deleted',
    detail: 'What an earlier attempt took in was deleted; use another Idempotency-Key to send it again.',
  });
