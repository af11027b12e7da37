import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PauseGate } from './pause-gate.js';

describe('PauseGate', () => {
  const flow = { pause: jest.fn(), resume: jest.fn() };
  let gate: PauseGate;
  let letThrough: string[];
  const hold = (name: string) =>
    void gate.hold().then((go) => void letThrough.push(`${name} ${go ? 'tries' : 'gives up'}`));
  beforeEach(() => {
    jest.useFakeTimers();
    jest.clearAllMocks();
    gate = new PauseGate(flow, { first: 1_000, most: 4_000 });
    letThrough = [];
  });
  afterEach(() => void jest.useRealTimers());

  it('stops the flow once, however many messages are held', () => {
    hold('a');
    hold('b');
    expect(flow.pause).toHaveBeenCalledTimes(1);
    expect(gate.paused).toBe(true);
  });

  it('lets one message try after each wait, and doubles the wait up to its limit', async () => {
    const waits: number[] = [];
    hold('a');
    hold('b');
    for (let i = 0; i < 5; i++) {
      const before = Date.now();
      const count = letThrough.length;
      while (letThrough.length === count) await jest.advanceTimersByTimeAsync(500);
      waits.push(Date.now() - before);
      hold('again');
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 4_000, 4_000]);
  });

  it('lets all through and resumes the flow when one succeeds, and begins with the short wait next time', async () => {
    hold('a');
    hold('b');
    hold('c');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(letThrough).toEqual(['a tries']);
    gate.open();
    await jest.advanceTimersByTimeAsync(0);
    expect(letThrough).toEqual(['a tries', 'b tries', 'c tries']);
    expect(flow.resume).toHaveBeenCalledTimes(1);
    hold('d');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(letThrough.at(-1)).toBe('d tries');
  });

  it('sends away what it holds when the messages are lost, and works on', async () => {
    hold('a');
    gate.abandon();
    await jest.advanceTimersByTimeAsync(0);
    expect(letThrough).toEqual(['a gives up']);
    hold('b');
    await jest.advanceTimersByTimeAsync(4_000);
    expect(letThrough).toEqual(['a gives up', 'b tries']);
  });

  it('holds nothing once it is closed', async () => {
    hold('a');
    gate.close();
    hold('b');
    await jest.advanceTimersByTimeAsync(0);
    expect(letThrough).toEqual(['a gives up', 'b gives up']);
    expect(jest.getTimerCount()).toBe(0);
  });
});
