import 'reflect-metadata';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DatabaseDownError } from '#libs/persistence/database-failure.js';
import { MemorySubmissions } from '#libs/intake/testdata/fakes.js';
import { submissionEvents } from './submission-events.js';
import { SubmissionWatcher } from './submission-watcher.js';

let submissions: MemorySubmissions;
let watcher: SubmissionWatcher;

beforeEach(async () => {
  jest.useFakeTimers();
  submissions = new MemorySubmissions();
  watcher = new SubmissionWatcher(submissions);
  for (const [tenant, id] of [
    ['a', '1'],
    ['a', '2'],
    ['b', '3'],
  ] as const) {
    await submissions.insert(tenant, [{ id, source: 'rest', accepted: 1, closed: true }]);
  }
});
afterEach(() => {
  watcher.onModuleDestroy();
  jest.useRealTimers();
});

const finish = (id: string) => Object.assign(submissions.rows.get(id)!, { processed: 1 });

describe('SubmissionWatcher', () => {
  it('answers as soon as a submission has ended', async () => {
    const waiting = watcher.untilTerminal('a', '1', 30_000);
    await jest.advanceTimersByTimeAsync(1000);
    finish('1');
    await jest.advanceTimersByTimeAsync(100);
    expect(await waiting).toMatchObject({ id: '1', processed: 1 });
  });

  it('answers undefined when the time is over, and for an id of another tenant', async () => {
    const waits = [watcher.untilTerminal('a', '1', 500), watcher.untilTerminal('a', '3', 500)];
    finish('3');
    await jest.advanceTimersByTimeAsync(600);
    expect(await Promise.all(waits)).toEqual([undefined, undefined]);
  });

  it('asks once a tick for all that a tenant waits for, however many wait', async () => {
    const waits = Array.from({ length: 50 }, (_, i) => watcher.untilTerminal('a', i % 2 ? '1' : '2', 1000));
    await jest.advanceTimersByTimeAsync(1000);
    await Promise.all(waits);
    expect(submissions.queries).toBeGreaterThan(9);
    expect(submissions.queries).toBeLessThan(70);
  });

  it('asks more often at first than later', async () => {
    const waiting = watcher.untilTerminal('a', '1', 2000);
    await jest.advanceTimersByTimeAsync(200);
    const atFirst = submissions.queries;
    await jest.advanceTimersByTimeAsync(1600);
    const later = submissions.queries;
    await jest.advanceTimersByTimeAsync(200);
    await waiting;
    expect(atFirst).toBeGreaterThan(4 * (submissions.queries - later));
  });

  it('asks nothing when nobody waits any more', async () => {
    const waiting = watcher.untilTerminal('a', '1', 200);
    await jest.advanceTimersByTimeAsync(300);
    await waiting;
    const asked = submissions.queries;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(submissions.queries).toBe(asked);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('goes on when the database comes back', async () => {
    const waiting = watcher.untilTerminal('a', '1', 30_000);
    submissions.down = new DatabaseDownError('08006');
    await jest.advanceTimersByTimeAsync(5000);
    submissions.down = undefined;
    finish('1');
    await jest.advanceTimersByTimeAsync(1500);
    expect(await waiting).toMatchObject({ id: '1' });
  });

  it('lets go of all who wait when the process shuts down', async () => {
    const waiting = watcher.untilTerminal('a', '1', 30_000);
    const events = submissionEvents(watcher, (await submissions.find('a', '2'))!);
    await events.next();
    const last = events.next();
    watcher.onModuleDestroy();
    expect(await waiting).toBeUndefined();
    await last;
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });
});
