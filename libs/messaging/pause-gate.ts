const PAUSE_MS = { first: 1_000, most: 30_000 };

/** What opens and shuts with the gate. */
export interface Flow {
  pause(): void;
  resume(): void;
}

/**
 * Holds the messages of a consumer while something they need is down: no new ones come, those in hand stay in hand, and
 * one of them is let through after each wait to try. The first success lets all through and new ones come.
 * In hand, because giving them back would count as a failed delivery each time.
 */
export class PauseGate {
  private held: ((go: boolean) => void)[] = [];
  private timer: NodeJS.Timeout | undefined;
  private waits = 0;
  private closed = false;
  paused = false;

  constructor(
    private readonly flow: Flow,
    private readonly ms = PAUSE_MS,
  ) {}

  /** Resolves true when the caller may try again, false when its message is not its own any more. */
  hold(): Promise<boolean> {
    if (this.closed) return Promise.resolve(false);
    if (!this.paused) {
      this.paused = true;
      this.flow.pause();
    }
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        this.held.shift()?.(true);
      },
      Math.min(this.ms.most, this.ms.first * 2 ** this.waits++),
    );
    return new Promise((resolve) => this.held.push(resolve));
  }

  /** Something succeeded. */
  open(): void {
    this.waits = 0;
    if (!this.paused) return;
    this.release(true);
    this.flow.resume();
  }

  /** The messages in hand are lost; the next ones start afresh. */
  abandon(): void {
    this.release(false);
  }

  /** As `abandon`, for good. */
  close(): void {
    this.closed = true;
    this.release(false);
  }

  private release(go: boolean): void {
    this.paused = false;
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const resolve of this.held.splice(0)) resolve(go);
  }
}
