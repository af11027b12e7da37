import type { Against } from '../../../api/comparison.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/; // as 2026-11-26

/** The days to compare with that the address bar names; none where it names no two days in order. */
export function readAgainst(search: URLSearchParams): Against {
  const [againstFrom, againstTo] = [search.get('againstFrom') ?? '', search.get('againstTo') ?? ''];
  const isRange = DAY.test(againstFrom) && DAY.test(againstTo) && againstFrom < againstTo;
  return isRange ? { againstFrom, againstTo } : {};
}

/** The address bar with other days to compare with, or without any. */
export function writeAgainst(search: URLSearchParams, against: Against): URLSearchParams {
  const after = new URLSearchParams(search);
  after.delete('againstFrom');
  after.delete('againstTo');
  Object.entries(against).forEach(([name, day]) => after.set(name, day));
  return after;
}
