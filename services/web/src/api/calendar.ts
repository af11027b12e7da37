import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { PeriodQuery } from './insights.js';
import type { components } from './schema.js';

export type CalendarDays = components['schemas']['CalendarDto'];
export type DayTotal = components['schemas']['DayDto'];

/** What each day of a period came to. */
export const calendarQuery = (period: PeriodQuery) =>
  queryOptions({
    queryKey: ['insights', 'calendar', period],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/insights/calendar', { params: { query: period }, signal })),
  });
