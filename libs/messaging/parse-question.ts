import { validateSync } from 'class-validator';
import { type ModelAnswer, ModelQuestion } from '#libs/contracts/index.js';
import { parseObject } from './parse-message.js';

/** An SMS has at most 8,000 bytes, and masking and JSON may make several times that of it. */
const MAX_QUESTION_BYTES = 64 * 1024;
/** 200 words with their places. */
const MAX_ANSWER_BYTES = 256 * 1024;

/** The question in a body, which is checked whole: nobody has done so before. Undefined where there is none. */
export function parseQuestion(body: Buffer): ModelQuestion | undefined {
  const parsed = body.length <= MAX_QUESTION_BYTES ? parseObject(body) : undefined;
  if (!parsed || !('version' in parsed)) return undefined;
  const question = Object.assign(new ModelQuestion(), parsed);
  const { country, timeZone } = (question.locale ?? {}) as { country?: unknown; timeZone?: unknown };
  const isLocated = typeof country === 'string' && typeof timeZone === 'string';
  return isLocated && validateSync(question, { stopAtFirstError: true }).length === 0 ? question : undefined;
}

/** The answer in a body; undefined where there is none. */
export function parseAnswer(body: Buffer): ModelAnswer | undefined {
  const parsed = body.length <= MAX_ANSWER_BYTES ? parseObject(body) : undefined;
  const isAnswer = Array.isArray(parsed?.['words']) || typeof parsed?.['refusal'] === 'string';
  return isAnswer ? (parsed as ModelAnswer) : undefined;
}
