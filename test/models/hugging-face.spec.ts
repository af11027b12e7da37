import 'reflect-metadata';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import '#libs/classifier/testdata/host-arrays.js';
import { Models } from '#libs/classifier/models.js';
import { CATEGORIES, type Category, type FeaturesExtracted, type Fields } from '#libs/contracts/index.js';
import { Env } from '#libs/runtime/env.js';
import { InferenceConsumer } from '#services/inference/inference.consumer.js';
import { ModelMetrics } from '#services/inference/model-metrics.js';
import { PublisherLog } from '#test/support/publisher-log.js';
import { type TinyModel, tokenizerOf, writeJson, writeRegistry, writeTinyExport } from './tiny-export.js';

const NAME = 'tiny-bert@1.0.0';
const TINY: TinyModel = {
  labels: ['food_dining', 'Groceries', 'Bills'],
  pieces: { paid: [0, 0, 0], zom: [4, 0, 0], '##ato': [4, 0, 0], milk: [0, 8, 0], power: [0, 0, 8] },
};

let modelsDir: string;
let dir: string;
beforeEach(async () => {
  modelsDir = await mkdtemp(join(tmpdir(), 'models-'));
  dir = join(modelsDir, 'tiny-bert', '1.0.0');
  await writeTinyExport(dir, TINY);
  await writeRegistry(modelsDir, NAME);
});
afterEach(() => rm(modelsDir, { recursive: true }));

const load = () => new Models(Object.assign(new Env(), { modelsDir })).current();
/** The probabilities of the categories that have one, as the model gives them for one text. */
async function answer(text: string): Promise<Partial<Record<Category, number>>> {
  const [scores] = await (await load()).classify([text]);
  return Object.fromEntries(CATEGORIES.flatMap((name, i) => (scores![i]! > 0 ? [[name, scores![i]!]] : [])));
}
/** softmax of the first of three scores, the others being 0. */
const share = (score: number) => Math.exp(score) / (Math.exp(score) + 2);
async function edit(name: string, change: (content: Record<string, unknown>) => unknown): Promise<void> {
  const file = join(dir, name);
  await writeJson(file, change(JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>));
}

describe('a Hugging Face export named in the registry', () => {
  it('classifies chunks in the inference service, which says that it was this model', async () => {
    const publisher = new PublisherLog();
    const models = new Models(Object.assign(new Env(), { modelsDir }));
    const item = (index: number, text: string) => ({
      itemId: `i${index}`,
      submissionId: 's',
      index,
      text,
      receivedAt: '2026-09-12T10:00:00Z',
      fields: { kind: 'transaction', amount: '10.00' } as Fields,
      modelInput: 'not for this model',
    });
    const chunk: FeaturesExtracted = {
      version: 1,
      chunkId: 'c',
      tenantId: 'local',
      locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
      items: [item(0, 'Milk'), item(1, 'Paid Zomato for <ACCOUNT:k1ab23cd45~1234>'), item(2, 'POWER power')],
    };
    await new InferenceConsumer(publisher, models, new ModelMetrics(new Registry())).onFeaturesExtracted(
      chunk,
    );
    const [message] = publisher.on('transactions.classified');
    expect(message).toMatchObject({ model: NAME });
    expect(message!.items).toMatchObject([
      { itemId: 'i0', category: 'groceries', needsReview: false },
      { itemId: 'i1', category: 'food_dining', needsReview: true },
      { itemId: 'i2', category: 'bills_utilities', needsReview: false },
    ]);
    // [CLS] milk [SEP]: a third of 8.
    expect(message!.items[0]!.confidence).toBeCloseTo(share(8 / 3), 5);
    // [CLS] paid zom ##ato for < account > [SEP]: the body of the token is not read.
    expect(message!.items[1]!.confidence).toBeCloseTo(share(8 / 9), 5);
  });

  it('answers a text alone as it does beside longer ones', async () => {
    const classifier = await load();
    const [alone] = await classifier.classify(['zomato']);
    const [beside] = await classifier.classify(['zomato', 'paid milk paid milk paid milk', '']);
    CATEGORIES.forEach((_, i) => expect(beside![i]).toBeCloseTo(alone![i]!, 6));
    expect(await classifier.classify([])).toEqual([]);
  });

  it('reads a text up to the length that the model takes, with its special tokens', async () => {
    await writeTinyExport(dir, { ...TINY, maxLength: 4 });
    // [CLS] power milk [SEP], whatever follows.
    const { groceries, bills_utilities: bills } = await answer('power milk milk milk milk milk');
    expect(groceries).toBeCloseTo(bills!, 6);
    expect(groceries! + bills!).toBeCloseTo((2 * Math.exp(2)) / (2 * Math.exp(2) + 1), 5);
    const long = Array.from({ length: 5000 }, () => 'milk').join(' ');
    expect((await answer(long)).groceries).toBeCloseTo(share(4), 5);
  });

  it.each([
    ['config.json', { model_type: 'distilbert', max_position_embeddings: 128 }, 128],
    ['config.json', { model_type: 'xlm-roberta', max_position_embeddings: 64 }, 63],
    ['config.json', { max_position_embeddings: 4096 }, 512],
    ['tokenizer_config.json', { model_max_length: 32 }, 32],
    ['tokenizer.json', { truncation: { max_length: 16 } }, 16],
  ])('takes the smallest of the lengths that its files name: %s %j', async (name, changes, length) => {
    await edit(name, (content) => ({ ...content, ...changes }));
    expect(await load()).toMatchObject({ maxLength: length });
  });

  it('gives token_type_ids to a graph that asks for them', async () => {
    await writeTinyExport(dir, { ...TINY, asks: ['token_type_ids'] });
    expect((await answer('milk')).groceries).toBeCloseTo(share(8 / 3), 5);
  });

  it('understands a vocabulary of whole words', async () => {
    const vocabulary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'paid', 'zom', '##ato', 'milk', 'power'];
    const model = {
      type: 'WordLevel',
      unk_token: '[UNK]',
      vocab: Object.fromEntries(vocabulary.map((w, i) => [w, i])),
    };
    await writeJson(join(dir, 'tokenizer.json'), { ...tokenizerOf(vocabulary), model });
    expect((await answer('milk unheard-of')).groceries).toBeCloseTo(share(8 / 6), 5);
  });

  it('divides the scores by the temperature of metadata.json, and takes its thresholds', async () => {
    await writeJson(join(dir, 'metadata.json'), { temperature: 2, reviewBelow: 0.4, sureFrom: 0.8 });
    expect((await answer('milk')).groceries).toBeCloseTo(share(8 / 6), 5);
    expect(await load()).toMatchObject({ name: NAME, reviewBelow: 0.4, sureFrom: 0.8, reads: 'text' });
    await writeJson(join(dir, 'metadata.json'), { reads: 'modelInput' });
    expect(await load()).toMatchObject({ reads: 'modelInput' });
  });

  it('maps labels by label_map.json and adds up those of one category', async () => {
    await edit('config.json', (config) => ({
      ...config,
      id2label: { 0: 'LABEL_0', 1: 'LABEL_1', 2: 'FUEL' },
    }));
    await writeJson(join(dir, 'label_map.json'), { LABEL_0: 'health', LABEL_1: 'health' });
    const { health, fuel } = await answer('power');
    expect(health! + fuel!).toBeCloseTo(1, 6);
    expect(fuel).toBeCloseTo(share(8 / 3), 5);
  });
});

describe('an export that does not fit', () => {
  const problems: [string, () => Promise<unknown>, RegExp][] = [
    [
      'unknown labels',
      () => edit('config.json', (config) => ({ ...config, id2label: { 0: 'fuel', 1: 'LABEL_1', 2: 'Joy' } })),
      /name no category: "LABEL_1", "Joy"\. Write label_map\.json beside it, as { "LABEL_1": "groceries" }.*food_dining/,
    ],
    ['no labels', () => edit('config.json', () => ({})), /config\.json needs id2label/],
    [
      'several labels a text',
      () => edit('config.json', (config) => ({ ...config, problem_type: 'multi_label_classification' })),
      /gives no probabilities of one category/,
    ],
    [
      'another number of labels',
      () => edit('config.json', (config) => ({ ...config, id2label: { 0: 'fuel', 1: 'health' } })),
      /gives 3 scores a text, config\.json names 2 labels/,
    ],
    [
      'inputs that nobody can give',
      () => writeTinyExport(dir, { ...TINY, asks: ['pixel_values'] }),
      /asks for pixel_values; only input_ids, attention_mask, token_type_ids/,
    ],
    ['no model', () => rm(join(dir, 'model.onnx')), /model\.onnx is missing\. Put the right file back/],
    ['no config', () => rm(join(dir, 'config.json')), /config\.json is missing/],
    ['a model that is none', () => writeFile(join(dir, 'model.onnx'), 'text'), /model\.onnx cannot be run/],
    [
      'a tokeniser that is none',
      () => writeJson(join(dir, 'tokenizer.json'), {}),
      /tokenizer\.json cannot be used/,
    ],
    [
      'an impossible temperature',
      () => writeJson(join(dir, 'metadata.json'), { temperature: 0 }),
      /temperature must be a positive number/,
    ],
    [
      'another model than the checksum says',
      () => writeJson(join(dir, 'metadata.json'), { sha256: 'ab12' }),
      /model\.onnx is not the file that was expected: sha256 ab12, found [0-9a-f]{64}\. Put the right file back/,
    ],
    [
      'another tokeniser than the checksum says',
      () => writeJson(join(dir, 'metadata.json'), { files: { 'tokenizer.json': 'ab12' } }),
      /tokenizer\.json is not the file that was expected/,
    ],
    [
      'a file that metadata.json does not list',
      () => writeJson(join(dir, 'metadata.json'), { files: {} }),
      /is not listed in metadata\.json\. List it: npm run model:add/,
    ],
  ];

  it.each(problems)('is refused for %s, with a sentence that says what to do', async (_, spoil, message) => {
    await spoil();
    await expect(load()).rejects.toThrow(message);
  });
});
