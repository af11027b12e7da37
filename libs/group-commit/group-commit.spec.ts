import { describe, expect, it } from '@jest/globals';
import { GroupCommit } from './group-commit.js';

/** A flush whose end the test decides. */
function controlled() {
  const flushes: { key: string; entries: number[]; finish: () => void; fail: (error: Error) => void }[] = [];
  const group = new GroupCommit<number, number>(
    (key, entries) =>
      new Promise((resolve, reject) => {
        const finish = () =>
          resolve(
            entries.map((entry) =>
              entry < 0
                ? { status: 'rejected', reason: new Error(`refused ${entry}`) }
                : { status: 'fulfilled', value: entry * 10 },
            ),
          );
        flushes.push({ key, entries, finish, fail: reject });
      }),
    { weigh: () => 1, perFlush: 3, inAll: { most: 6, refuse: () => new Error('full') } },
  );
  return { group, flushes };
}

const settle = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

describe('GroupCommit', () => {
  it('flushes a lone entry at once and gathers what comes meanwhile', async () => {
    const { group, flushes } = controlled();
    const results = [1, 2, 3].map((entry) => group.add('a', entry));
    expect(flushes.map(({ entries }) => entries)).toEqual([[1]]);
    flushes[0]!.finish();
    await settle();
    expect(flushes.map(({ entries }) => entries)).toEqual([[1], [2, 3]]);
    flushes[1]!.finish();
    expect(await Promise.all(results)).toEqual([10, 20, 30]);
  });

  it('flushes different keys side by side', () => {
    const { group, flushes } = controlled();
    void group.add('a', 1);
    void group.add('b', 2);
    expect(flushes.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('keeps a flush within its weight', async () => {
    const { group, flushes } = controlled();
    for (const entry of [1, 2, 3, 4, 5, 6]) void group.add('a', entry);
    flushes[0]!.finish();
    await settle();
    flushes[1]!.finish();
    await settle();
    expect(flushes.map(({ entries }) => entries)).toEqual([[1], [2, 3, 4], [5, 6]]);
  });

  it('hands a failed flush to each of its callers, and the next flush goes on', async () => {
    const { group, flushes } = controlled();
    const first = group.add('a', 1);
    const later = Promise.allSettled([group.add('a', 2), group.add('a', 3)]);
    flushes[0]!.finish();
    await first;
    flushes[1]!.fail(new Error('broker down'));
    expect((await later).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = group.add('a', 4);
    flushes[2]!.finish();
    expect(await next).toBe(40);
  });

  it('settles each entry of a flush by itself', async () => {
    const { group, flushes } = controlled();
    const first = group.add('a', 1);
    const later = Promise.allSettled([group.add('a', -2), group.add('a', 3)]);
    flushes[0]!.finish();
    await first;
    await settle();
    flushes[1]!.finish();
    expect((await later).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('refuses what would exceed its bound, and takes more when there is room again', async () => {
    const { group, flushes } = controlled();
    const taken = [1, 2, 3, 4, 5, 6].map((entry) => group.add('a', entry));
    await expect(group.add('b', 7)).rejects.toThrow('full');
    flushes[0]!.finish();
    await taken[0];
    void group.add('b', 8);
    await settle();
    expect(flushes.at(-1)!.entries).toEqual([8]);
  });

  it('begins the next flush beside one that takes too long', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const patient = new GroupCommit<number, number>(
      async (_key, entries) => {
        if (entries.includes(1)) await held;
        return entries.map((value) => ({ status: 'fulfilled', value }));
      },
      { weigh: () => 1, perFlush: 10, patienceMs: 20 },
    );
    const slow = patient.add('a', 1);
    expect(await patient.add('a', 2)).toBe(2);
    release();
    expect(await slow).toBe(1);
  });

  it('loses and doubles nothing under random concurrency', async () => {
    const seen: number[] = [];
    const running = new Set<string>();
    const group = new GroupCommit<number, number>(
      async (key, entries) => {
        expect(running.has(key)).toBe(false);
        running.add(key);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
        running.delete(key);
        seen.push(...entries);
        return entries.map((value) => ({ status: 'fulfilled', value }));
      },
      { weigh: () => 1, perFlush: 50 },
    );
    const entries = Array.from({ length: 2000 }, (_, i) => i);
    expect(await Promise.all(entries.map((entry) => group.add(`tenant ${entry % 7}`, entry)))).toEqual(
      entries,
    );
    expect(seen.sort((a, b) => a - b)).toEqual(entries);
  });
});
