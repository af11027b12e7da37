import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { ModelAnswer, ModelQuestion } from '#libs/contracts/index.js';
import { UnansweredError } from '#libs/messaging/errors.js';
import type { ModelQuestions } from '#libs/messaging/model-questions.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { toProblem } from '../http/to-problem.js';
import { Explainer } from './explainer.js';

const tenant = { id: 'acme', country: 'IN', timeZone: 'Asia/Kolkata' } as Tenant;
const row = {
  id: 'i',
  submissionId: 's',
  externalId: 'x',
  maskedText: 'Rs 10 at <PERSON:k1ab>',
  sender: null,
  receivedAt: new Date('2026-09-12T10:00:00Z'),
  occurredAt: null,
  category: 'fuel',
  confidence: 0.81234567,
  model: 'toy@1',
} as unknown as Transaction;

function explaining(answer: () => Promise<ModelAnswer>) {
  const asked: ModelQuestion[] = [];
  const ask = (question: ModelQuestion) => {
    asked.push(question);
    return answer();
  };
  return { asked, explainer: new Explainer({ ask } as ModelQuestions) };
}

describe('Explainer', () => {
  it('asks for the masked text with what it was read with, and nothing else', async () => {
    const words = [{ word: 'Rs', start: 0, end: 2, weight: 0.5 }];
    const { asked, explainer } = explaining(async () => ({ words }));
    expect(await explainer.explain(row, tenant)).toEqual({
      transactionId: 'i',
      category: 'fuel',
      confidence: 0.8123,
      model: 'toy@1',
      words,
    });
    expect(asked).toEqual([
      {
        version: 1,
        model: 'toy@1',
        category: 'fuel',
        text: 'Rs 10 at <PERSON:k1ab>',
        receivedAt: '2026-09-12T10:00:00.000Z',
        locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
      },
    ]);
  });

  it.each([
    [{ category: null }, 'not-categorised'],
    [{ category: 'pet_care' }, 'own-category'],
  ])('asks nobody about %j', async (changes, code) => {
    const { asked, explainer } = explaining(async () => ({ words: [] }));
    const explanation = explainer.explain({ ...row, ...changes } as Transaction, tenant);
    await expect(explanation).rejects.toMatchObject({ body: { status: 409, type: `/problems/${code}` } });
    expect(asked).toEqual([]);
  });

  it.each([
    [async () => ({ refusal: 'model-gone' }) as const, 409, 'model-gone', undefined],
    [async () => ({ refusal: 'no-model' }) as const, 503, 'no-model', '30'],
    [async () => ({ refusal: 'failed' }) as const, 503, 'overloaded', '2'],
    [() => Promise.reject(new UnansweredError('late')), 503, 'overloaded', '2'],
  ])('says why there are no words: %#', async (answer, status, code, retryAfter) => {
    const { explainer } = explaining(answer);
    const failure: unknown = await explainer.explain(row, tenant).catch((thrown: unknown) => thrown);
    const { body, headers } = toProblem(failure)!;
    expect(body).toMatchObject({ status, type: `/problems/${code}`, detail: expect.stringMatching(/\.$/) });
    expect(headers['retry-after']).toBe(retryAfter);
  });
});
