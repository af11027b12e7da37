import { describe, expect, it } from '@jest/globals';
import { TOPIC_NAMES } from '#libs/contracts/index.js';
import { describeServices, type Findings, summarise } from './describe-services.js';

const queues = (changes: Record<string, object> = {}) =>
  TOPIC_NAMES.map((topic) => ({ topic, waiting: 0, retrying: 0, consumers: 1, dead: 0, ...changes[topic] }));

const found = (findings: Partial<Findings>) => {
  const services = describeServices({ database: 'ok', broker: 'ok', queues: queues(), ...findings });
  const states = Object.fromEntries(services.map(({ name, state }) => [name, state]));
  return { ...summarise(services), states, services };
};

describe('describeServices', () => {
  it('finds everything up where every queue is consumed', () => {
    expect(found({})).toMatchObject({ status: 'up', summary: 'Everything works.' });
  });

  it('finds a worker down whose queue nobody consumes, and says what waits', () => {
    const { status, summary, states, services } = found({
      queues: queues({ 'sms.received': { consumers: 0, waiting: 4, retrying: 3 } }),
    });
    expect(status).toBe('degraded');
    expect(summary).toBe('Not working: masking. Nothing that was accepted is lost; it waits.');
    expect(states).toMatchObject({ masking: 'down', features: 'up', history: 'up' });
    expect(services.find(({ name }) => name === 'masking')!.detail).toContain('7 messages of new SMS wait');
  });

  it('finds history down when it misses one of its queues', () => {
    expect(found({ queues: queues({ 'chunk.failed': { consumers: 0 } }) }).states).toMatchObject({
      history: 'down',
    });
  });

  it('does not know of workers what a silent broker would tell', () => {
    const { states, summary } = found({ queues: undefined });
    expect(states).toMatchObject({ gateway: 'up', database: 'up', broker: 'down', masking: 'unknown' });
    expect(summary).toContain('broker');
  });

  it('says what is wrong with the database', () => {
    const { services } = found({ database: 'no answer' });
    expect(services.find(({ name }) => name === 'database')).toEqual({
      name: 'database',
      state: 'down',
      detail: 'It cannot be used: no answer.',
    });
  });
});
