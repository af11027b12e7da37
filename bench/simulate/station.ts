import type { Agenda } from './agenda.js';
import type { Cores } from './cores.js';
import type { Process } from './process.js';
import { Turns } from './turns.js';

/** Where work is done: so many servers, each of which does one thing at a time on some processors. */
export class Station {
  readonly turns: Turns;
  /** Seconds of a processor that its work needed. */
  used = 0;

  constructor(
    agenda: Agenda,
    private readonly cores: Cores,
    /** Processors that each server may use at most. */
    readonly cpus = 1,
    readonly servers = 1,
  ) {
    this.turns = new Turns(agenda, servers);
  }

  *serve(seconds: number): Process {
    yield this.turns.take();
    this.used += seconds;
    yield this.cores.compute(seconds, this.cpus);
    this.turns.give();
  }
}
