import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { explain } from '#libs/classifier/explain.js';
import { ModelError } from '#libs/classifier/model-error.js';
import { modelInput } from '#libs/classifier/model-input.js';
import { Models } from '#libs/classifier/models.js';
import { UnknownModelError } from '#libs/classifier/registry.js';
import type { ModelAnswer, ModelQuestion } from '#libs/contracts/index.js';
import { extract } from '#libs/extraction/extract.js';
import { ModelQuestions } from '#libs/messaging/model-questions.js';

/** Says which words of an SMS decided its category, by the model that gave it. */
@Injectable()
export class Explainer implements OnModuleInit {
  private readonly logger = new Logger('Explainer');

  constructor(
    private readonly questions: ModelQuestions,
    private readonly models: Models,
  ) {}

  onModuleInit(): void {
    this.questions.answer((question) => this.explain(question));
  }

  async explain({ model, category, text, locale, sender, receivedAt }: ModelQuestion): Promise<ModelAnswer> {
    const known = { ...locale, sender, receivedAt };
    // As the features service reads an SMS; findings are not stored, so whatever looks like a token is taken for one.
    const read = (part: string) => ({
      text: part,
      modelInput: modelInput(part, extract({ text: part, ...known })),
    });
    try {
      const words = await explain(await this.models.named(model), { text, category, read });
      return { words: words.map((word) => ({ ...word, weight: Math.round(word.weight * 1e4) / 1e4 })) };
    } catch (failure) {
      if (failure instanceof UnknownModelError) return { refusal: 'model-gone' };
      if (!(failure instanceof ModelError)) throw failure;
      this.logger.error(failure.message);
      return { refusal: 'no-model' };
    }
  }
}
