import { describe, expect, it } from '@jest/globals';
import { dayInZone, isoInZone, offsetOf } from './zone-offset.js';

describe('isoInZone', () => {
  it.each([
    ['2026-09-11T18:30:00Z', 'Asia/Kolkata', '2026-09-12T00:00:00.000+05:30'],
    ['2026-01-01T02:15:30.250Z', 'America/New_York', '2025-12-31T21:15:30.250-05:00'],
    ['2026-07-01T00:00:00Z', 'Europe/Berlin', '2026-07-01T02:00:00.000+02:00'],
    ['2026-07-01T00:00:00Z', 'UTC', '2026-07-01T00:00:00.000+00:00'],
    ['2026-07-01T00:00:00Z', 'America/St_Johns', '2026-06-30T21:30:00.000-02:30'],
  ])('shows %s in %s as %s', (instant, timeZone, local) => {
    expect(isoInZone(new Date(instant), timeZone)).toBe(local);
    expect(Date.parse(local)).toBe(Date.parse(instant));
    expect(dayInZone(Date.parse(instant), timeZone)).toBe(local.slice(0, 10));
  });
});

describe('offsetOf', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T01:59:00Z', 60],
    ['Europe/Berlin', '2026-03-29T03:00:00Z', 120],
    ['America/New_York', '2026-11-01T00:30:00Z', -240],
    ['America/New_York', '2026-11-01T03:00:00Z', -300],
    ['Asia/Kathmandu', '2026-05-01T12:00:00Z', 345],
  ])('in %s, when clocks show %s, is %i minutes', (timeZone, wallClock, minutes) => {
    expect(offsetOf(timeZone, Date.parse(wallClock))).toBe(minutes);
  });

  it('is not known for a zone that does not exist', () => {
    expect(offsetOf('Mars/Olympus', 0)).toBeUndefined();
  });
});
