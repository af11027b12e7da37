import { afterEach, describe, expect, it } from '@jest/globals';
import { currentTraceId, currentTraceparent, inSpan } from './span.js';
import { startTracing } from './start-tracing.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = `00-${TRACE}-00f067aa0ba902b7-01`;

describe('spans', () => {
  let stop = async () => {};
  afterEach(() => stop());
  const start = async () => {
    stop = await startTracing({ service: 'test', ratio: 1 });
  };

  it('continue the trace they are given, each under an id of its own', async () => {
    await start();
    const child = await inSpan('child', { parent: PARENT }, async () => currentTraceparent()!);
    expect(child).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-0[01]$`));
    expect(child).not.toContain('00f067aa0ba902b7');
  });

  it.each([undefined, 7, 'nonsense', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`])(
    'begin a trace when given %p',
    async (parent) => {
      await start();
      const begun = await inSpan('root', { parent }, async () => currentTraceparent());
      expect(begun).toMatch(/^00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/);
    },
  );

  it('are seen by everything that their work awaits, and by nothing else', async () => {
    await start();
    const seen = await inSpan('outer', { parent: PARENT }, () =>
      inSpan('inner', {}, async () => {
        await new Promise((resolve) => setImmediate(resolve));
        return currentTraceId();
      }),
    );
    expect(seen).toBe(TRACE);
    expect(currentTraceparent()).toBeUndefined();
  });

  it('hand on what their work answers and throws, also where tracing was not started', async () => {
    expect(await inSpan('plain', {}, async () => 7)).toBe(7);
    await expect(inSpan('plain', {}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
