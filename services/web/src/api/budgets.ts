import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { components } from './schema.js';

export type Budget = components['schemas']['BudgetDto'];
export type BudgetProgress = components['schemas']['BudgetProgressDto'];
export type BudgetDraft = components['schemas']['BudgetDraftDto'];

/** The budgets, how they stand, and where the month will end. */
export const budgetsQuery = queryOptions({
  queryKey: ['insights', 'budgets'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/budgets/progress', { signal })),
});

export const addBudget = (body: BudgetDraft): Promise<Budget> => unwrap(api.POST('/v1/budgets', { body }));

export const replaceBudget = (id: string, body: BudgetDraft): Promise<Budget> =>
  unwrap(api.PUT('/v1/budgets/{id}', { params: { path: { id } }, body }));

export const removeBudget = (id: string): Promise<unknown> =>
  unwrap(api.DELETE('/v1/budgets/{id}', { params: { path: { id } } }));
