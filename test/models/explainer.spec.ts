import 'reflect-metadata';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { ModelError } from '#libs/classifier/model-error.js';
import type { Models } from '#libs/classifier/models.js';
import { CATEGORIES, type ModelAnswer } from '#libs/contracts/index.js';
import { mask } from '#libs/masking/mask.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';
import type { ModelQuestions } from '#libs/messaging/model-questions.js';
import { extractItems } from '#services/features/features.consumer.js';
import { Explainer } from '#services/inference/explainer.js';
import { question } from '#test/transport/questions.contract.js';

const tokenise = createTokeniser(new Uint8Array(32), 'k1', 'local');
const RECEIVED = '2026-09-12T10:00:00.000Z';
const asked = (text: string) => ({ ...question(text), sender: 'AX-TESTBK', receivedAt: RECEIVED });
const { locale } = question('');

/** Models that answer everything alike, and what they were asked. */
function indifferent() {
  const texts: string[] = [];
  const classify = async (given: readonly string[]) => {
    texts.push(...given);
    return given.map(() => Float32Array.from(CATEGORIES, () => 1 / CATEGORIES.length));
  };
  const named = async () => ({ name: 'toy@1', reviewBelow: 0, reads: 'modelInput', classify });
  return { texts, models: { named } as unknown as Models };
}
const explainerOf = (models: Models) => new Explainer({} as ModelQuestions, models);

afterEach(() => Logger.overrideLogger(new ConsoleLogger()));

describe('Explainer', () => {
  it.each([
    'Rs 349.00 debited from A/c XX4821 to ZOMATO on 12-09-2026. UPI Ref 412345678901',
    'Dear Customer, INR 2,500 paid to RAMESH KUMAR via UPI ramesh.k@okbank. Not you? Call 18001234567',
    'Your salary of Rs.52,000.00 is credited to A/c **1234 on 01/09/26 by NEFT-ACME LTD. Avl Bal Rs 60,120.75',
    'Refund of Rs 450 from Amazon is credited to card ending 9912. OTP 443322 is not needed <OTP>',
  ])('hands the model what the features service handed it: %s', async (text) => {
    const item = { itemId: 'i', submissionId: 's', index: 0, receivedAt: RECEIVED, sender: 'AX-TESTBK' };
    const masked = mask(text, { tokenise, country: 'IN' });
    const [extracted] = extractItems([{ ...item, ...masked }], locale);
    const { texts, models } = indifferent();
    const answer = await explainerOf(models).explain(asked(masked.text));
    const { words } = answer as Extract<ModelAnswer, { words: unknown }>;
    expect(texts[0]).toBe(extracted!.modelInput);
    expect(texts).toHaveLength(words.length + 1);
    expect(words.length).toBeGreaterThan(8);
    expect(new Set(texts).size).toBeGreaterThan(8);
  });

  it('tells its log, not its caller, what is wrong with a model', async () => {
    const named = async () => {
      throw new ModelError('/srv/models/toy/1/model.onnx is missing');
    };
    const logged: unknown[] = [];
    const note = (message: unknown) => void logged.push(message);
    Logger.overrideLogger({ log: note, warn: note, error: note });
    const answer = await explainerOf({ named } as unknown as Models).explain(asked('a'));
    expect(answer).toEqual({ refusal: 'no-model' });
    expect(logged).toEqual(['/srv/models/toy/1/model.onnx is missing']);
  });
});
