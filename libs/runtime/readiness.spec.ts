import { describe, expect, it } from '@jest/globals';
import { Readiness } from './readiness.js';

describe('Readiness', () => {
  it('is ready while every check is content', async () => {
    const readiness = new Readiness();
    readiness.register('broker', () => undefined);
    readiness.register('database', async () => undefined);
    expect(await readiness.report()).toEqual({ ready: true, checks: { broker: 'ok', database: 'ok' } });
  });

  it('names what is missing, and takes a check that throws for a failed one', async () => {
    const readiness = new Readiness();
    readiness.register('broker', () => 'not connected');
    readiness.register('database', () => {
      throw new Error('postgres://user:secret@host');
    });
    expect(await readiness.report()).toEqual({
      ready: false,
      checks: { broker: 'not connected', database: 'check failed' },
    });
  });

  it('is not ready from the moment it drains', async () => {
    const readiness = new Readiness();
    readiness.drain();
    expect(await readiness.report()).toEqual({ ready: false, checks: { shutdown: 'draining' } });
  });
});
