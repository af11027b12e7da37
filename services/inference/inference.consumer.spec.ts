import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { Classifier } from '#libs/classifier/classifier.js';
import { ModelError } from '#libs/classifier/model-error.js';
import type { Models } from '#libs/classifier/models.js';
import {
  CATEGORIES,
  type ExtractedItem,
  type Fields,
  type FeaturesExtracted,
} from '#libs/contracts/index.js';
import { DependencyDownError } from '#libs/messaging/errors.js';
import { PublisherLog } from '#test/support/publisher-log.js';
import { InferenceConsumer } from './inference.consumer.js';
import { ModelMetrics } from './model-metrics.js';

const scoresFor = (best: string) => Float32Array.from(CATEGORIES, (name) => (name === best ? 0.8 : 0.01));
const fields = { kind: 'transaction', amount: '10.00', doubts: [] } as unknown as Fields;
const item = (index: number, modelInput: string): ExtractedItem => ({
  itemId: `item-${index}`,
  submissionId: 's',
  index,
  text: 'masked',
  receivedAt: '2026-09-12T10:00:00Z',
  fields,
  modelInput,
});

const aChunk = (): FeaturesExtracted => ({
  version: 1,
  chunkId: 'c',
  tenantId: 'acme',
  locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
  items: [item(0, 'fuel'), item(1, 'groceries')],
});

/** A model that answers with its input, and what it was asked. */
function toy(reads: Classifier['reads'], best = (input: string) => input) {
  const asked: (readonly string[])[] = [];
  const classifier: Classifier = {
    name: 'toy@1.0.0',
    reviewBelow: 0.5,
    sureFrom: 0.75,
    reads,
    classify: async (inputs) => {
      asked.push(inputs);
      return inputs.map((input) => scoresFor(best(input)));
    },
  };
  return { asked, models: { current: async () => classifier } as unknown as Models };
}

describe('InferenceConsumer', () => {
  it('asks the model once for the whole chunk and says which model it was', async () => {
    const publisher = new PublisherLog();
    const { asked, models } = toy('modelInput');
    await new InferenceConsumer(publisher, models, new ModelMetrics(new Registry())).onFeaturesExtracted(
      aChunk(),
    );
    expect(asked).toEqual([['fuel', 'groceries']]);
    const [message] = publisher.on('transactions.classified');
    expect(message).toMatchObject({ model: 'toy@1.0.0', chunkId: 'c' });
    expect(message!.items).toMatchObject([
      { itemId: 'item-0', category: 'fuel', confidence: 0.8, confidenceLevel: 'high', needsReview: false },
      { itemId: 'item-1', category: 'groceries' },
    ]);
    expect(message!.items[0]).not.toHaveProperty('modelInput');
  });

  it('gives a model the masked text if that is what it reads', async () => {
    const { asked, models } = toy('text', () => 'fuel');
    await new InferenceConsumer(
      new PublisherLog(),
      models,
      new ModelMetrics(new Registry()),
    ).onFeaturesExtracted(aChunk());
    expect(asked).toEqual([['masked', 'masked']]);
  });

  it('lets a chunk wait while the files of the model are not right', async () => {
    const publisher = new PublisherLog();
    const broken = {
      current: async () => {
        throw new ModelError('model.onnx is missing');
      },
    } as unknown as Models;
    const waiting = new InferenceConsumer(
      publisher,
      broken,
      new ModelMetrics(new Registry()),
    ).onFeaturesExtracted(aChunk());
    await expect(waiting).rejects.toThrow(DependencyDownError);
    expect(publisher.on('transactions.classified')).toEqual([]);
  });
});
