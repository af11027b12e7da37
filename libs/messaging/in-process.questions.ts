import type { ModelAnswer, ModelQuestion } from '#libs/contracts/index.js';
import { inTime } from '#libs/runtime/in-time.js';
import { answerQuestion } from './answer-question.js';
import { UnansweredError } from './errors.js';
import { type AnswerQuestion, ModelQuestions, PATIENCE_MS } from './model-questions.js';
import type { Surroundings } from './pipeline-server.js';

/** Questions within a process, through JSON as over a broker. */
export class InProcessQuestions extends ModelQuestions {
  private by: AnswerQuestion | undefined;

  constructor(private readonly surroundings: Surroundings) {
    super();
  }

  answer(by: AnswerQuestion): void {
    this.by = by;
  }

  async ask(question: ModelQuestion): Promise<ModelAnswer> {
    if (!this.by) throw new UnansweredError('unroutable');
    const body = Buffer.from(JSON.stringify(question));
    const answer = await inTime(
      answerQuestion(body, this.by, this.surroundings),
      PATIENCE_MS,
      () => undefined,
    );
    if (!answer) throw new UnansweredError('late');
    return answer;
  }
}
