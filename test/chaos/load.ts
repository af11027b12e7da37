import { setTimeout as sleep } from 'node:timers/promises';
import type { Ledger } from './ledger.js';
import { smsOf } from './messages.js';

export interface LoadSettings {
  /** Names the run in external ids. */
  run: string;
  url: string;
  /** SMS a second. */
  rate: number;
  /** SMS that are sent at least. */
  count: number;
  /** SMS in one request. */
  perRequest: number;
}

/** Requests under way; beyond it the generator waits, so that an outage does not heap them up. */
const MOST_UNDER_WAY = 300;
/** A client that hears nothing for so long gives up. */
const PATIENCE_MS = 20_000;
const AGAIN_MS = 500;
const GIVE_UP_MS = 180_000;

type Answer = { kind: 'accepted' } | { kind: 'again'; afterMs: number };
/** Expected of a key that an earlier try still holds. */
const IN_PROGRESS = 409;

/** Sends SMS at a steady rate and writes down what is tried and answered; what was refused, or has an unknown
 * outcome, is sent again under its key.  */
export class Load {
  /** How often each status came. */
  readonly statuses = new Map<number | string, number>();
  /** Answers that no client should ever get. */
  readonly strange: string[] = [];
  slowestMs = 0;
  private latenciesMs: number[] = [];
  acceptedSms = 0;
  requests = 0;
  private ending = false;
  private paused = false;
  private readonly underWay = new Set<Promise<void>>();
  private running: Promise<void> | undefined;

  constructor(
    private readonly settings: LoadSettings,
    private readonly ledger: Ledger,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Sends what is missing of the count and resolves when every request has ended. */
  async finish(): Promise<void> {
    this.ending = true;
    this.paused = false;
    await this.running;
  }

  /** Sends nothing new until `resume`; resolves when nothing is under way. */
  async pause(): Promise<void> {
    this.paused = true;
    await Promise.all(this.underWay);
  }

  resume(): void {
    this.paused = false;
  }

  /** Resolves when so many SMS have been accepted in all. */
  async accepted(count: number): Promise<void> {
    while (this.acceptedSms < count) await sleep(50);
  }

  get hasSentAll(): boolean {
    return this.sentSms >= this.settings.count;
  }

  /** How long each answer took since this was last asked, in milliseconds. */
  takeLatencies(): number[] {
    const taken = this.latenciesMs;
    this.latenciesMs = [];
    return taken;
  }

  private get sentSms(): number {
    return this.requests * this.settings.perRequest;
  }

  private async run(): Promise<void> {
    const intervalMs = (1000 * this.settings.perRequest) / this.settings.rate;
    let due = performance.now();
    while (!this.ending || this.sentSms < this.settings.count) {
      // What an outage held up is not made up for in one rush.
      due = Math.max(due + intervalMs, performance.now() - 1000);
      await sleep(Math.max(1, due - performance.now()));
      if (this.paused) continue;
      while (this.underWay.size >= MOST_UNDER_WAY) await Promise.race(this.underWay);
      const work = this.send(this.requests++).finally(() => this.underWay.delete(work));
      this.underWay.add(work);
    }
    await Promise.all(this.underWay);
  }

  private async send(request: number): Promise<void> {
    const { run, perRequest } = this.settings;
    const items = Array.from({ length: perRequest }, (_, i) => smsOf(run, request * perRequest + i));
    const giveUpAt = performance.now() + GIVE_UP_MS;
    while (performance.now() < giveUpAt) {
      await this.ledger.write({ kind: 'attempt', request });
      const answer = await this.post(request, JSON.stringify({ items }));
      if (answer.kind === 'accepted') this.acceptedSms += perRequest;
      if (answer.kind !== 'again') return;
      await sleep(answer.afterMs * (0.75 + Math.random() / 2));
    }
  }

  private async post(request: number, body: string): Promise<Answer> {
    const started = performance.now();
    try {
      const response = await fetch(`${this.settings.url}/v1/submissions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': `"${this.settings.run}-${request}"`,
        },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      this.timed(started);
      return await this.read(request, response);
    } catch (failure) {
      return this.failed(request, failure, started);
    }
  }

  private async read(request: number, response: Response): Promise<Answer> {
    const { status } = response;
    this.count(status);
    const answer = (await response.json()) as { id: string; type?: string };
    if (status === 202) {
      await this.ledger.write({ kind: 'accepted', request, id: answer.id });
      return { kind: 'accepted' };
    }
    const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
    const isExpected = [503, 429, IN_PROGRESS].includes(status) && retryAfter >= 0;
    if (!isExpected) this.strange.push(`${status} ${answer.type}`);
    const isUnknown = answer.type?.endsWith('outcome-unknown') || status === 500;
    await this.ledger.write(
      isUnknown ? { kind: 'unknown', request, why: String(status) } : { kind: 'refused', request, status },
    );
    return { kind: 'again', afterMs: retryAfter >= 0 ? retryAfter * 1000 : AGAIN_MS };
  }

  private async failed(request: number, failure: unknown, started: number): Promise<Answer> {
    const why = reasonOf(failure);
    this.count(why);
    if (why === 'TimeoutError') this.timed(started);
    await this.ledger.write(
      why === 'ECONNREFUSED' ? { kind: 'refused', request, status: 0 } : { kind: 'unknown', request, why },
    );
    return { kind: 'again', afterMs: AGAIN_MS };
  }

  private timed(started: number): void {
    const latencyMs = performance.now() - started;
    this.latenciesMs.push(latencyMs);
    this.slowestMs = Math.max(this.slowestMs, Math.round(latencyMs));
  }

  private count(status: number | string): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
  }
}

function reasonOf(failure: unknown): string {
  const { cause, name } = failure as { cause?: { code?: string }; name: string };
  return cause?.code ?? name;
}
