import type { Agenda } from './agenda.js';

/** A number that goes up and down, with its average over time. */
export class Level {
  private area = 0;
  private since: number;
  private readonly from: number;
  value = 0;
  greatest = 0;

  constructor(private readonly agenda: Agenda) {
    this.from = this.since = agenda.now;
  }

  add(change: number): void {
    this.area += this.value * (this.agenda.now - this.since);
    this.since = this.agenda.now;
    this.value += change;
    this.greatest = Math.max(this.greatest, this.value);
  }

  get mean(): number {
    this.add(0);
    return this.area / (this.agenda.now - this.from || 1);
  }
}
