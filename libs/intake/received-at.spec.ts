import { describe, expect, it } from '@jest/globals';
import { readReceivedAt } from './received-at.js';

describe('readReceivedAt', () => {
  it.each([
    ['2026-11-23T10:15:00+05:30', 'UTC', '2026-11-23T10:15:00+05:30'],
    ['2026-11-23T10:15:00.123456Z', 'UTC', '2026-11-23T10:15:00.123Z'],
    ['2026-11-23 10:15', 'Asia/Kolkata', '2026-11-23T10:15:00+05:30'],
    ['2026-11-23', 'America/New_York', '2026-11-23T00:00:00-05:00'],
    ['2026-07-01T12:00:00', 'America/New_York', '2026-07-01T12:00:00-04:00'],
    ['2026-03-08T03:30:00', 'America/New_York', '2026-03-08T03:30:00-04:00'],
    ['2026-11-23T10:15:00+0530', 'UTC', '2026-11-23T10:15:00+05:30'],
    ['2026-11-23T10:15:00', 'UTC', '2026-11-23T10:15:00+00:00'],
    ['1795428900000', 'Asia/Kolkata', '2026-11-23T10:15:00.000Z'],
  ])('reads %s in %s as %s', (written, zone, expected) => {
    expect(readReceivedAt(written, zone)).toBe(expected);
  });

  it.each([
    '',
    'now',
    '23/11/2026',
    '2026-02-30',
    '2026-13-01',
    '2026-11-23T25:00',
    '0001-01-01',
    '9999-01-01',
    '1',
  ])('refuses %j', (written) => {
    expect(readReceivedAt(written, 'UTC')).toBeUndefined();
  });
});
