import { Injectable } from '@nestjs/common';
import { isBuiltIn, type ModelRefusal, SCHEMA_VERSION } from '#libs/contracts/index.js';
import { UnansweredError } from '#libs/messaging/errors.js';
import { ModelQuestions } from '#libs/messaging/model-questions.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { Problem } from '../http/problem.js';
import type { ExplanationDto } from './explanation.dto.js';
import { TransactionDto } from './transaction.dto.js';

/** Has the model that categorised a transaction asked which words decided. Throws `Problem` when nobody can tell. */
@Injectable()
export class Explainer {
  constructor(private readonly questions: ModelQuestions) {}

  async explain(row: Transaction, { country, timeZone }: Tenant): Promise<ExplanationDto> {
    const { category, model } = row;
    if (category === null) throw notCategorised();
    if (!isBuiltIn(category)) throw ownCategory();
    const answer = await this.questions.ask({
      version: SCHEMA_VERSION,
      model,
      category,
      text: row.maskedText,
      ...(row.sender !== null && { sender: row.sender }),
      receivedAt: row.receivedAt.toISOString(),
      locale: { country, timeZone },
    });
    if ('refusal' in answer) throw refused(answer.refusal, model);
    const { confidence } = TransactionDto.of(row, timeZone);
    return { transactionId: row.id, category, confidence, model, words: answer.words };
  }
}

function refused(refusal: ModelRefusal, model: string): Error {
  if (refusal === 'model-gone') return modelGone(model);
  return refusal === 'no-model' ? noModel() : new UnansweredError('failed');
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
