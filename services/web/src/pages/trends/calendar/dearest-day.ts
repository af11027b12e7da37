import type { DayTotal } from '../../../api/calendar.js';
import { magnitude, signOf } from '../../../format/money.js';

/** The day on which most was spent, the earliest of them; none where nothing was. */
export const dearestDay = (days: readonly DayTotal[]): DayTotal | undefined =>
  days
    .filter(({ spent }) => signOf(spent) > 0)
    .toSorted((a, b) => magnitude(b.spent) - magnitude(a.spent))[0];
