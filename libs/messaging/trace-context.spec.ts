import { describe, expect, it } from '@jest/globals';
import { currentTraceparent, newTraceparent, runInTrace } from './trace-context.js';

const PARENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00';

describe('trace context', () => {
  it('continues the trace it is given, under a span of its own', () => {
    const child = newTraceparent(PARENT);
    expect(child).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-00$/);
    expect(child).not.toBe(PARENT);
  });

  it.each([undefined, 7, 'nonsense', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`])(
    'begins a trace when given %p',
    (parent) => {
      expect(newTraceparent(parent)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    },
  );

  it('is seen by everything the work awaits, and by nothing else', async () => {
    const seen = await runInTrace(PARENT, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return currentTraceparent();
    });
    expect(seen).toBe(PARENT);
    expect(currentTraceparent()).toBeUndefined();
  });
});
