import type { ModelAnswer, ModelQuestion } from '#libs/contracts/index.js';

/** Answers a question; what it throws is told as a refusal. */
export type AnswerQuestion = (question: ModelQuestion) => Promise<ModelAnswer>;

/** The name of the queue. */
export const QUESTIONS = 'model.questions';

/** How long an asker waits; less than an HTTP request may take (`answerInTime`), so that its answer can say why. */
export const PATIENCE_MS = 4_500;

/** Questions to who has the models, beside the pipeline: they wait in no queue of it, and are not kept. */
export abstract class ModelQuestions {
  /** Throws `UnansweredError` where no answer comes in time, or none can come. */
  abstract ask(question: ModelQuestion): Promise<ModelAnswer>;

  /** From now on this process answers. */
  abstract answer(by: AnswerQuestion): void;
}
