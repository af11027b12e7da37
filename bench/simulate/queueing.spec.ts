import { describe, expect, it } from '@jest/globals';
import { Random } from '#libs/evaluation/random.js';
import { Agenda } from './agenda.js';
import { Cores } from './cores.js';
import { type Process, start } from './process.js';
import { Station } from './station.js';

const CUSTOMERS = 100_000;
const ARRIVALS = 0.7;

const exponential = (random: Random, rate: number) => -Math.log(1 - random.next()) / rate;

/** Lets customers come at random to `serve`; answers how long one is in it, and how many came in a second. */
function observe<Served extends { serve(seconds: number): Process }>(
  make: (agenda: Agenda) => Served,
  demand: (random: Random) => number,
) {
  const agenda = new Agenda();
  const served = make(agenda);
  const random = new Random(42);
  let sojourns = 0;
  function* customer(): Process {
    const arrived = agenda.now;
    yield* served.serve(demand(random));
    sojourns += agenda.now - arrived;
  }
  function* arrivals(): Process {
    for (let i = 0; i < CUSTOMERS; i++) {
      yield agenda.wait(exponential(random, ARRIVALS));
      start(customer());
    }
  }
  start(arrivals());
  agenda.run();
  return { served, time: sojourns / CUSTOMERS, rate: CUSTOMERS / agenda.now };
}

const station = (servers: number) => (agenda: Agenda) =>
  new Station(agenda, new Cores(agenda, servers), 1, servers);
const sharing = (agenda: Agenda) => {
  const cores = new Cores(agenda, 1);
  return {
    *serve(seconds: number): Process {
      yield cores.compute(seconds);
    },
  };
};
const within = (value: number, expected: number, share: number) =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(share);

// Kleinrock, Queueing Systems I (1975), chapter 3 for M/M/1 and M/M/m, 5 for M/G/1 (Pollaczek and Khinchine); II (1976), chapter 4 for sharing.
describe('a station, against what theory says of it', () => {
  it('M/M/1: a customer is in it for 1 / (mu - lambda)', () => {
    const { time } = observe(station(1), (random) => exponential(random, 1));
    within(time, 1 / (1 - ARRIVALS), 0.03);
  });

  it('M/D/1: a customer waits half as long as with M/M/1', () => {
    const { time } = observe(station(1), () => 1);
    within(time, 1 + ARRIVALS / (2 * (1 - ARRIVALS)), 0.02);
  });

  it('M/M/2: a customer waits as Erlang C says', () => {
    const rate = 0.5;
    const load = ARRIVALS / rate;
    const busy = load / 2;
    const waits = load ** 2 / 2 / (1 - busy) / (1 + load + load ** 2 / 2 / (1 - busy));
    const { time } = observe(station(2), (random) => exponential(random, rate));
    within(time, 1 / rate + waits / (2 * rate - ARRIVALS), 0.03);
  });

  it.each([
    ['exponential', (random: Random) => exponential(random, 1)],
    ['constant', () => 1],
  ])('processor sharing: whatever the demands (%s), as M/M/1', (_name, demand) => {
    within(observe(sharing, demand).time, 1 / (1 - ARRIVALS), 0.03);
  });

  it("Little's law: as many are in it as come in the time that one stays", () => {
    const { served, time, rate } = observe(station(1), (random) => exponential(random, 1));
    within(served.turns.waiting.mean + served.turns.taken.mean, rate * time, 1e-6);
  });

  it('the utilisation law: it is busy for the share of time that its work takes', () => {
    const { served, rate } = observe(station(1), () => 1);
    within(served.turns.taken.mean, rate, 1e-6);
  });

  it('the same seed gives the same', () => {
    const run = () => observe(station(1), (random) => exponential(random, 1)).time;
    expect(run()).toBe(run());
  });
});

describe('processors', () => {
  const timesOf = (count: number, jobs: [seconds: number, most: number][]) => {
    const agenda = new Agenda();
    const cores = new Cores(agenda, count);
    const ended: number[] = [];
    jobs.forEach(([seconds, most], at) => cores.compute(seconds, most)(() => void (ended[at] = agenda.now)));
    agenda.run();
    return { ended, used: cores.used };
  };

  it('are shared alike, and nobody gets more than one', () => {
    expect(timesOf(2, [[1, 1]]).ended).toEqual([1]);
    expect(
      timesOf(2, [
        [1, 1],
        [1, 1],
      ]).ended,
    ).toEqual([1, 1]);
    const { ended, used } = timesOf(2, [
      [1, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(ended.map((time) => Number(time.toFixed(6)))).toEqual([1.5, 1.5, 2.5]);
    expect(used).toBeCloseTo(4, 6);
  });

  it('are left to the others by who may use less', () => {
    const { ended } = timesOf(1, [
      [0.1, 0.1],
      [0.9, 1],
    ]);
    expect(ended.map((time) => Number(time.toFixed(6)))).toEqual([1, 1]);
  });
});
