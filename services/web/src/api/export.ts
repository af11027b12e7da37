import { send } from './client.js';
import { ApiProblem } from './failures.js';
import type { paths } from './schema.js';
import type { TransactionFilter } from './transactions.js';

export type ExportFormat = paths['/v1/export']['get']['parameters']['query']['format'];

/** The transactions that a filter lets through, as a file. Throws `ApiProblem`, and `TypeError` for one that broke off. */
export async function exportFile(
  filter: TransactionFilter,
  format: ExportFormat,
): Promise<{ name: string; content: Blob }> {
  const query = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(filter)) query.set(name, String(value));
  const response = await send(`${window.location.origin}/v1/export?${query}`);
  if (!response.ok) throw new ApiProblem(response.status, (await response.json()) as object);
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
  return { name: named?.[1] ?? `transactions.${format}`, content: await response.blob() };
}
