import { Problem } from '../http/problem.js';

/** The items of a request body, still to be validated, and where each stands in it. */
export interface SubmissionBody {
  items: readonly unknown[];
  pointerOf: (index: number) => string;
}

/** Reads one SMS or `{ "items": [...] }`; throws a `Problem` for any other shape. */
export function readSubmission(body: unknown, maxItems: number): SubmissionBody {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw refuse('The body must be an object: one SMS with a text, or { "items": [...] }.', '');
  }
  if (!Object.hasOwn(body, 'items')) return { items: [body], pointerOf: () => '' };
  const { items, ...others } = body as Record<string, unknown>;
  if (Object.keys(others).length) throw refuse('Beside items, the body must hold nothing else.', '');
  if (!Array.isArray(items)) throw refuse('items must be an array.', '/items');
  if (items.length < 1 || items.length > maxItems) {
    throw refuse(
      `items must hold 1 to ${maxItems} SMS; send more as several requests or as a file.`,
      '/items',
    );
  }
  return { items, pointerOf: (index) => `/items/${index}` };
}

function refuse(detail: string, pointer: string): Problem {
  return new Problem({
    status: 400,
    code: 'invalid-request',
    detail,
    errors: [{ pointer, code: 'invalid-shape', detail }],
  });
}
