import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { TOPIC_NAMES } from '#libs/contracts/index.js';
import { StartupError } from '#libs/runtime/env.js';
import { checkConsumers } from './check-consumers.js';

describe('checkConsumers', () => {
  it('answers the topics of a worker', () => {
    expect(checkConsumers(['sms.received'], 'masking')).toEqual(['sms.received']);
  });

  it('lets the gateway consume nothing', () => {
    expect(checkConsumers([], 'gateway')).toEqual([]);
  });

  it('lets embedded consume every topic once', () => {
    expect(checkConsumers(TOPIC_NAMES, 'embedded')).toEqual(TOPIC_NAMES);
  });

  it.each([
    { handled: [], service: 'masking', says: 'it consumes nothing; add @Consume(topic)' },
    {
      handled: ['sms.received', 'sms.received'],
      service: 'masking',
      says: "2 methods carry @Consume('sms.received')",
    },
    { handled: ['sms.recieved'], service: 'masking', says: "'sms.recieved' is not a topic" },
    {
      handled: TOPIC_NAMES.filter((topic) => topic !== 'chunk.failed'),
      service: 'embedded',
      says: "add @Consume('chunk.failed') to a controller method",
    },
  ])('refuses $handled in $service, saying what to do', ({ handled, service, says }) => {
    expect(() => checkConsumers(handled, service)).toThrow(StartupError);
    expect(() => checkConsumers(handled, service)).toThrow(says);
  });
});
