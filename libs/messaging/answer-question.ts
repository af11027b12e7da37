import { Logger } from '@nestjs/common';
import type { ModelAnswer } from '#libs/contracts/index.js';
import { inTime } from '#libs/runtime/in-time.js';
import { describeFailure } from './describe-failure.js';
import { HandlerTimeoutError } from './errors.js';
import { type AnswerQuestion, QUESTIONS } from './model-questions.js';
import { parseQuestion } from './parse-question.js';
import type { Surroundings } from './pipeline-server.js';
import { HANDLER_TIMEOUT_MS } from './transport-settings.js';

const logger = new Logger('Messaging');

/** What to answer to the body of a question; undefined where it is none. Counts it, and never throws. */
export async function answerQuestion(
  body: Buffer,
  by: AnswerQuestion,
  { metrics, settings }: Surroundings,
): Promise<ModelAnswer | undefined> {
  const question = parseQuestion(body);
  if (!question) {
    metrics.questions.inc({ outcome: 'unreadable' });
    logger.warn(`${QUESTIONS}: what cannot be read is ignored`);
    return undefined;
  }
  const timeoutMs = settings.handlerTimeoutMs ?? HANDLER_TIMEOUT_MS;
  try {
    const answer = await inTime(by(question), timeoutMs, () => {
      throw new HandlerTimeoutError(timeoutMs);
    });
    metrics.questions.inc({ outcome: 'refusal' in answer ? 'refused' : 'answered' });
    return answer;
  } catch (failure) {
    metrics.questions.inc({ outcome: 'failed' });
    logger.error(`${QUESTIONS}: ${describeFailure(failure)}`);
    return { refusal: 'failed' };
  }
}
