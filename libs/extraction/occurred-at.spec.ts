import { describe, expect, it } from '@jest/globals';
import { occurredAt } from './occurred-at.js';
import { read } from './reading.js';

const when = (
  text: string,
  { country = 'IN', timeZone = 'Asia/Kolkata', receivedAt = '2024-03-15T10:00:00Z' } = {},
) => occurredAt(read(text, [], country), { receivedAt, timeZone });

describe('occurredAt', () => {
  it.each([
    ['Rs 90 debited on 10-03-24', '2024-03-10T00:00:00+05:30'],
    ['Rs 90 debited on 10Mar24 at 2:30 PM', '2024-03-10T14:30:00+05:30'],
    ['Rs 90 debited on 2024-03-10:09:05:07', '2024-03-10T09:05:07+05:30'],
    ['14:30 10.03.2024 Rs 90 debited', '2024-03-10T14:30:00+05:30'],
    ['Rs 90 debited on 10 March 2024', '2024-03-10T00:00:00+05:30'],
    ['Rs 90 debited on 10-12', '2023-12-10T00:00:00+05:30'],
  ])('reads %s as %s', (text, expected) => {
    expect(when(text)).toBe(expected);
  });

  it('puts the month first in the United States, and where the day cannot be a month', () => {
    const usa = { country: 'US', timeZone: 'America/New_York' };
    expect(when('You paid $90 on 03/10/2024', usa)).toBe('2024-03-10T00:00:00-05:00');
    expect(when('You paid $90 on 03/11/2024', usa)).toBe('2024-03-11T00:00:00-04:00');
    expect(when('Rs 90 debited on 2/28/24')).toBe('2024-02-28T00:00:00+05:30');
  });

  it('knows the summer time of the zone', () => {
    const zone = { country: 'GB', timeZone: 'Europe/London', receivedAt: '2024-12-31T00:00:00Z' };
    expect(when('Paid on 10/07/2024 12:00', zone)).toBe('2024-07-10T12:00:00+01:00');
    expect(when('Paid on 10/01/2024 12:00', zone)).toBe('2024-01-10T12:00:00+00:00');
  });

  it('gives nothing for a day to come, a day that is none, or a due date', () => {
    expect(when('Rs 90 debited on 10-06-24')).toBeNull();
    expect(when('Rs 90 debited on 31-02-24')).toBeNull();
    expect(when('Rs 90 due 10-03-24')).toBeNull();
    expect(when('EMI 3/12 of Rs 90 debited')).toBeNull();
  });

  it('does not guess the year when it is not known when the SMS came', () => {
    expect(occurredAt(read('Rs 90 debited on 10-12'), { receivedAt: undefined, timeZone: 'UTC' })).toBeNull();
  });

  it('reads Buddhist years and survives a zone that does not exist', () => {
    expect(when('Paid 10/03/2567')).toBe('2024-03-10T00:00:00+05:30');
    expect(when('Paid 10/03/2024', { timeZone: 'Moon/Base' })).toBeNull();
  });
});
