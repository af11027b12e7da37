import { exampleBodies, type OpenApi } from './open-api.js';

/** Sends JSON, or nothing, by any method. */
export const ask = (method: string, url: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: method.toUpperCase(),
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** Makes one of everything from the examples of a document; gives a path with the ids of what was made. */
export async function madeByExamples(url: string, document: OpenApi): Promise<(path: string) => string> {
  const made = async (path: string): Promise<string> => {
    const [body] = exampleBodies(document, document.paths[path]!['post']!);
    return ((await (await ask('post', url + path, body)).json()) as { id: string }).id;
  };
  const text = 'Rs 349 debited from A/c XX4821 to ZOMATO on 12-09-2026. Ref 412345678901';
  const items = [
    { text, sender: 'AX-ALPHAB-S' },
    { text, sender: 'VM-ALPHAB' },
  ];
  const handedIn = await ask('post', `${url}/v1/submissions`, { items }, { prefer: 'wait=10' });
  const results = (await handedIn.json()) as { id: string; items: { transaction: { id: string } }[] };
  const [transaction, duplicate] = results.items.map((item) => item.transaction.id);
  const corrected = await ask('patch', `${url}/v1/transactions/${transaction}`, { category: 'groceries' });
  const { correctionId } = (await corrected.json()) as { correctionId: string };
  const own: Record<string, string> = {
    submissions: results.id,
    transactions: transaction!,
    corrections: correctionId,
    rules: await made('/v1/rules'),
    webhooks: await made('/v1/webhooks'),
    budgets: await made('/v1/budgets'),
    'api-keys': await made('/v1/api-keys'),
    categories: await made('/v1/categories'),
    anomalies: 'category-over.0.0',
  };
  return (path) =>
    path
      .replace('{id}', own[path.split('/').find((part) => part in own) ?? ''] ?? 'unknown')
      .replace('{other}', duplicate!)
      .replace('{eventId}', '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90');
}
