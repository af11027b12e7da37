import { Problem } from '../http/problem.js';

/** Reads `{ "sms_text": string or list }`, each text still to be validated; throws a 400 `Problem`. */
export function readTexts(body: unknown, maxItems: number): { text: unknown; pointer: string }[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw refuse('', 'The body must be an object.');
  const { sms_text: texts, ...others } = body as Record<string, unknown>;
  if (Object.keys(others).length) throw refuse('', 'Beside sms_text, the body must hold nothing else.');
  if (!Array.isArray(texts)) return [{ text: texts, pointer: '/sms_text' }];
  if (texts.length < 1 || texts.length > maxItems) {
    throw refuse('/sms_text', `sms_text must hold 1 to ${maxItems} texts.`);
  }
  return texts.map((text: unknown, i) => ({ text, pointer: `/sms_text/${i}` }));
}

function refuse(pointer: string, detail: string): Problem {
  const errors = [{ pointer, code: 'invalid-shape', detail }];
  return new Problem({ status: 400, code: 'invalid-request', detail, errors });
}
