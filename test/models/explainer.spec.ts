import 'reflect-metadata';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { ModelError } from '#libs/classifier/model-error.js';
import type { Models } from '#libs/classifier/models.js';
import { CATEGORIES } from '#libs/contracts/index.js';
import { mask } from '#libs/masking/mask.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { extractItem } from '#services/features/features.consumer.js';
import { Explainer } from '#services/gateway/transactions/explainer.js';

const tokenise = createTokeniser(new Uint8Array(32), 'k1', 'local');
const locale = { country: 'IN', timeZone: 'Asia/Kolkata' };
const RECEIVED = '2026-09-12T10:00:00.000Z';
const row = (maskedText: string, changes: Partial<Transaction> = {}) =>
  ({
    id: 'i',
    maskedText,
    sender: 'AX-TESTBK',
    receivedAt: new Date(RECEIVED),
    occurredAt: null,
    category: 'fuel',
    confidence: 0.81234567,
    model: 'toy@1',
    ...changes,
  }) as Transaction;

/** Models that answer everything alike, and what they were asked. */
function indifferent() {
  const asked: string[] = [];
  const classify = async (texts: readonly string[]) => {
    asked.push(...texts);
    return texts.map(() => Float32Array.from(CATEGORIES, () => 1 / CATEGORIES.length));
  };
  const named = async () => ({ name: 'toy@1', reviewBelow: 0, reads: 'modelInput', classify });
  return { asked, models: { named } as unknown as Models };
}

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
    const { modelInput } = extractItem({ ...item, ...masked }, locale);
    const { asked, models } = indifferent();
    const tenant = { id: 'local', ...locale } as Tenant;
    const { words, confidence } = await new Explainer(models).explain(row(masked.text), tenant);
    expect(asked[0]).toBe(modelInput);
    expect(asked).toHaveLength(words.length + 1);
    expect(words.length).toBeGreaterThan(8);
    expect(new Set(asked).size).toBeGreaterThan(8);
    expect(confidence).toBe(0.8123);
  });

  it('tells its log, not its caller, what is wrong with a model', async () => {
    const named = async () => {
      throw new ModelError('/srv/models/toy/1/model.onnx is missing');
    };
    const logged: unknown[] = [];
    const note = (message: unknown) => void logged.push(message);
    Logger.overrideLogger({ log: note, warn: note, error: note });
    const explaining = new Explainer({ named } as unknown as Models).explain(row('a'), locale as Tenant);
    await expect(explaining).rejects.toMatchObject({
      body: { status: 503, detail: expect.not.stringContaining('/srv') },
    });
    expect(logged).toEqual(['/srv/models/toy/1/model.onnx is missing']);
  });
});
