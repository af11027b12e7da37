import { describe, expect, it } from '@jest/globals';
import { describeConfiguration, readByService, readScale } from './configuration.js';

describe('figures by service', () => {
  it('are read from the command line', () => {
    expect(readByService('--cpus', 'masking=0.25,history=2')).toEqual({ masking: 0.25, history: 2 });
    expect(readByService('--cpus')).toEqual({});
  });

  it.each([
    ['maskng=2', 'there is no service "maskng"'],
    ['masking', 'masking= must be a number above 0'],
    ['masking=0', 'masking=0 must be a number above 0'],
    ['masking=1.5', 'masking=1.5 must be a whole number'],
  ])('say what is wrong with %s', (text, problem) => {
    expect(() => readScale('--scale', text)).toThrow(`--scale: ${problem}`);
  });
});

it('a configuration is named by what is special about it', () => {
  expect(describeConfiguration({ scale: {}, cpus: {}, tenants: 1, chunkSize: 200 })).toBe('one of each');
  const special = { scale: { masking: 2 }, cpus: { masking: 0.25, history: 0.5 }, tenants: 4, chunkSize: 20 };
  expect(describeConfiguration(special)).toBe(
    'masking=2; processors of each: masking=0.25, history=0.5; 4 tenants; chunks of 20',
  );
});
