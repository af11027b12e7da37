import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { OnnxClassifier } from '#libs/classifier/onnx-classifier.js';
import { CATEGORIES, type ExtractedItem, type Fields } from '#libs/contracts/index.js';
import { PublisherLog } from '#test/support/publisher-log.js';
import { InferenceConsumer } from './inference.consumer.js';

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

describe('InferenceConsumer', () => {
  it('asks the model once for the whole chunk and says which model it was', async () => {
    const publisher = new PublisherLog();
    const asked: (readonly string[])[] = [];
    const classifier: Pick<OnnxClassifier, 'name' | 'reviewBelow' | 'classify'> = {
      name: 'toy@1.0.0',
      reviewBelow: 0.7,
      classify: async (inputs) => {
        asked.push(inputs);
        return inputs.map(scoresFor);
      },
    };
    await new InferenceConsumer(publisher, classifier as OnnxClassifier).onFeaturesExtracted({
      version: 1,
      chunkId: 'c',
      tenantId: 'acme',
      locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
      items: [item(0, 'fuel'), item(1, 'groceries')],
    });
    expect(asked).toEqual([['fuel', 'groceries']]);
    const [message] = publisher.on('transactions.classified');
    expect(message).toMatchObject({ model: 'toy@1.0.0', chunkId: 'c' });
    expect(message!.items).toMatchObject([
      { itemId: 'item-0', category: 'fuel', confidence: 0.8, needsReview: false },
      { itemId: 'item-1', category: 'groceries' },
    ]);
    expect(message!.items[0]).not.toHaveProperty('modelInput');
  });
});
