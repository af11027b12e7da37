import { describe, expect, it } from '@jest/globals';
import { EMPTY, putBack, type Queue, remaining, takeOff } from './queue.js';

interface Named {
  id: string;
}
const [a, b, c] = ['a', 'b', 'c'].map((id): Named => ({ id })) as [Named, Named, Named];
const ids = (queue: Queue<Named>, entries: Named[]) => remaining(queue, entries).map(({ id }) => id);

describe('the queue', () => {
  it('leaves what is neither done nor skipped, though the server still lists it', () => {
    const queue = takeOff(takeOff<Named>(EMPTY, a, false), b, true);
    expect(ids(queue, [a, b, c])).toEqual(['c']);
  });

  it('shows what was put back first, once, also when the server lists it no more', () => {
    const queue = putBack(takeOff(takeOff<Named>(EMPTY, a, false), b, true), 'b');
    expect(ids(queue, [c, b])).toEqual(['b', 'c']);
    expect(ids(queue, [c])).toEqual(['b', 'c']);
  });

  it('takes what was put back off again', () => {
    const queue = takeOff(putBack(takeOff<Named>(EMPTY, a, false), 'a'), a, true);
    expect(ids(queue, [a, b])).toEqual(['b']);
  });
});
