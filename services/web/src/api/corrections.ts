import { api, unwrap } from './client.js';
import { transactionsChanged } from './query-client.js';
import type { components } from './schema.js';

export type Correction = Partial<components['schemas']['CorrectionDto']>;
export type Corrected = components['schemas']['CorrectedDto'];

/** Decides for a transaction, or with `applyToAll` for all of its merchant; `{}` confirms it. Throws `ApiProblem`. */
export async function correct(id: string, change: Correction): Promise<Corrected> {
  const body = { applyToAll: false, ...change };
  const corrected = await unwrap(api.PATCH('/v1/transactions/{id}', { params: { path: { id } }, body }));
  void transactionsChanged();
  return corrected;
}

/** Takes a correction back. Throws `ApiProblem`. */
export async function undoCorrection(id: string): Promise<void> {
  await unwrap(api.POST('/v1/corrections/{id}/undo', { params: { path: { id } } }));
  void transactionsChanged();
}

/** Parts two transactions for good. Throws `ApiProblem`. */
export async function part(id: string, other: string): Promise<void> {
  await unwrap(api.DELETE('/v1/transactions/{id}/links/{other}', { params: { path: { id, other } } }));
  void transactionsChanged();
}
