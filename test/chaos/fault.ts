import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '#libs/evaluation/random.js';
import type { Load } from './load.js';
import type { Rig } from './rig.js';
import { settle } from './settle.js';

/** A way in which things go wrong, and get well again. */
export interface Fault {
  /** As in the fault matrix, `F26`. */
  id: string;
  title: string;
  /** Which server's files must lie on a small disk of their own. */
  disk?: { of: 'broker' | 'database'; megabytes: number };
  /** Why this machine cannot run it, and where one can; undefined where it can. */
  cannot?(): Promise<string | undefined> | string | undefined;
  /** Breaks something under load and mends it. */
  run(scene: Scene): Promise<void>;
  /** What is not held against it: an answer that waits for a paused gateway; dead letters that were planted. */
  allows?: { slowestMs?: number; dead?: number };
}

/** What a fault works with, and where it says what it saw. */
export class Scene {
  readonly notes: Record<string, number | string> = {};
  readonly problems: string[] = [];

  constructor(
    readonly rig: Rig,
    readonly load: Load,
    readonly chance: Random,
    /** How much shorter than in the matrix its waits are: 1 is as written there. */
    private readonly scale = 1,
  ) {}

  /** So many seconds of the matrix, in milliseconds. */
  ms(seconds: number): number {
    return seconds * this.scale * 1000;
  }

  wait(seconds: number): Promise<void> {
    return sleep(this.ms(seconds));
  }

  /** Resolves when it holds, or when the time is up. */
  async until(holds: () => boolean, mostS: number): Promise<void> {
    const deadline = performance.now() + this.ms(mostS);
    while (!holds() && performance.now() < deadline) await sleep(50);
  }

  /** Sends nothing for a while; resolves when everything that was sent has been dealt with. */
  async quiet(): Promise<void> {
    await this.load.pause();
    await settle(this.rig);
    this.load.resume();
  }

  note(name: string, value: number | string): void {
    this.notes[name] = value;
  }

  /** What else must hold; the sentence is told when it does not. */
  expect(holds: boolean, sentence: string): void {
    if (!holds) this.problems.push(sentence);
  }

  /** Measures how long `work` takes, in seconds, keeps the longest under a name, and holds it against a limit. */
  async within(name: string, limitS: number, work: () => Promise<unknown>): Promise<void> {
    const started = performance.now();
    await work();
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    this.note(name, Math.max(seconds, Number(this.notes[name] ?? 0)));
    this.expect(seconds <= limitS, `${name}: ${seconds} s, at most ${limitS} s`);
  }
}
