import { Injectable, Logger } from '@nestjs/common';
import type { Classifier } from '#libs/classifier/classifier.js';
import { explain } from '#libs/classifier/explain.js';
import { ModelError } from '#libs/classifier/model-error.js';
import { modelInput } from '#libs/classifier/model-input.js';
import { Models } from '#libs/classifier/models.js';
import { UnknownModelError } from '#libs/classifier/registry.js';
import { isBuiltIn } from '#libs/contracts/index.js';
import { extract } from '#libs/extraction/extract.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { Problem } from '../http/problem.js';
import type { ExplanationDto } from './explanation.dto.js';
import { TransactionDto } from './transaction.dto.js';

/** Asks the model that categorised a transaction which words decided. Throws `Problem` when nobody can tell. */
@Injectable()
export class Explainer {
  private readonly logger = new Logger('Explainer');

  constructor(private readonly models: Models) {}

  async explain(row: Transaction, { country, timeZone }: Tenant): Promise<ExplanationDto> {
    const { category, model, maskedText } = row;
    if (category === null) throw notCategorised();
    if (!isBuiltIn(category)) throw ownCategory();
    const known = {
      sender: row.sender ?? undefined,
      receivedAt: row.receivedAt.toISOString(),
      country,
      timeZone,
    };
    // As the features service reads an SMS; findings are not stored, so whatever looks like a token is taken for one.
    const read = (text: string) => ({ text, modelInput: modelInput(text, extract({ text, ...known })) });
    const words = await explain(await this.model(model), { text: maskedText, category, read });
    return {
      transactionId: row.id,
      category,
      confidence: TransactionDto.of(row, timeZone).confidence,
      model,
      words: words.map((word) => ({ ...word, weight: Math.round(word.weight * 1e4) / 1e4 })),
    };
  }

  private async model(name: string): Promise<Classifier> {
    try {
      return await this.models.named(name);
    } catch (failure) {
      if (failure instanceof UnknownModelError) throw modelGone(name);
      if (!(failure instanceof ModelError)) throw failure;
      this.logger.error(failure.message);
      throw noModel();
    }
  }
}

const notCategorised = () =>
  new Problem({
    status: 409,
    code: 'not-categorised',
    detail: 'This SMS has no category, so no words decided one; `kind` says what it is.',
  });

const ownCategory = () =>
  new Problem({
    status: 409,
    code: 'own-category',
    detail: 'No model gives a category of your own; `decidedBy` says who chose it.',
  });

const modelGone = (name: string) =>
  new Problem({
    status: 409,
    code: 'model-gone',
    detail: `The model that decided, ${name}, is not on this server any more.`,
  });

const noModel = () =>
  new Problem({
    status: 503,
    code: 'no-model',
    detail: 'The model cannot be loaded on the server; its log says why.',
    headers: { 'retry-after': '30' },
  });
