import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '#libs/contracts/index.js';
import { sha256Of } from './model-file.js';
import { readModelMetadata, type ModelMetadata } from './model-metadata.js';
import type { OnnxClassifier as Classifier } from './onnx-classifier.js';
import { resolveModel } from './registry.js';
import './testdata/host-arrays.js';

// Not a plain import: that would load onnxruntime before host-arrays.js has run.
const { OnnxClassifier } = await import('./onnx-classifier.js');

const MODELS = join(import.meta.dirname, '../../models');

describe('the committed model', () => {
  let dir: string;
  let metadata: ModelMetadata;
  let classifier: Classifier;
  beforeAll(async () => {
    dir = await resolveModel(MODELS);
    metadata = await readModelMetadata(dir);
    classifier = await OnnxClassifier.load(dir);
  });

  it('gives what training computed', async () => {
    const answers = await classifier.classify(metadata.parity.map(({ input }) => input));
    expect(metadata.parity.length).toBeGreaterThan(5);
    metadata.parity.forEach(({ probabilities }, example) => {
      expect(answers[example]).toHaveLength(CATEGORIES.length);
      probabilities.forEach((p, i) => expect(Math.abs(answers[example]![i]! - p)).toBeLessThan(1e-5));
    });
  });

  it('answers a text alone as it does in a chunk', async () => {
    const inputs = metadata.parity.map(({ input }) => input);
    const [alone] = await classifier.classify([inputs[0]!]);
    const [first] = await classifier.classify(inputs);
    alone!.forEach((p, i) => expect(p).toBeCloseTo(first![i]!, 5));
  });

  it('answers texts of any length in their order', async () => {
    const words = metadata.parity
      .map(({ input }) => input)
      .join(' ')
      .split(' ');
    const inputs = Array.from({ length: 60 }, (_, i) => words.slice(0, (i * 37) % 80).join(' '));
    const answers = await classifier.classify(inputs);
    for (const i of [0, 13, 59]) {
      const [alone] = await classifier.classify([inputs[i]!]);
      alone!.forEach((p, c) => expect(p).toBeCloseTo(answers[i]![c]!, 5));
    }
  });

  it('answers nothing for nothing, and something for an empty text', async () => {
    expect(await classifier.classify([])).toEqual([]);
    const [answer] = await classifier.classify(['']);
    expect(answer!.reduce((sum, p) => sum + p)).toBeCloseTo(1, 5);
  });

  it('carries its name and the thresholds it was given', () => {
    expect(classifier.name).toBe(`${metadata.name}@${metadata.version}`);
    expect(classifier.reviewBelow).toBe(metadata.reviewBelow);
    expect(classifier.sureFrom).toBe(metadata.sureFrom);
  });
});

describe('OnnxClassifier.load', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'model-'));
    await cp(await resolveModel(MODELS), dir, { recursive: true });
  });
  afterEach(() => rm(dir, { recursive: true }));

  const change = async (name: string, edit: (content: ModelMetadata) => unknown): Promise<void> => {
    const content = JSON.parse(await readFile(join(dir, name), 'utf8')) as ModelMetadata;
    await writeFile(join(dir, name), JSON.stringify(edit(content)));
  };

  it('refuses a model file that is not the described one', async () => {
    await writeFile(join(dir, 'model.onnx'), 'something else');
    await expect(OnnxClassifier.load(dir)).rejects.toThrow(
      /model\.onnx is not the file that was expected: sha256 [0-9a-f]{64}, found [0-9a-f]{64}\. Put the right file back/,
    );
  });

  it('refuses a missing model file', async () => {
    await rm(join(dir, 'model.onnx'));
    await expect(OnnxClassifier.load(dir)).rejects.toThrow(
      /model\.onnx is missing\. Put the right file back/,
    );
  });

  it('refuses a file that is no model, whatever its checksum', async () => {
    await writeFile(join(dir, 'model.onnx'), 'something else');
    await change('metadata.json', (metadata) => ({
      ...metadata,
      sha256: sha256Of(Buffer.from('something else')),
    }));
    await expect(OnnxClassifier.load(dir)).rejects.toThrow(/model\.onnx cannot be run/);
  });

  it('refuses a model without a checksum', async () => {
    await change('metadata.json', ({ sha256: _, ...metadata }) => metadata);
    await expect(OnnxClassifier.load(dir)).rejects.toThrow(/metadata\.json lacks sha256/);
  });

  it('refuses labels of other categories', async () => {
    await change('labels.json', () => ['food']);
    await expect(OnnxClassifier.load(dir)).rejects.toThrow(/labels\.json does not list the categories/);
  });

  it('refuses a model of another tokeniser', async () => {
    await change('metadata.json', (metadata) => ({ ...metadata, tokeniser: 'words/0' }));
    await expect(OnnxClassifier.load(dir)).rejects.toThrow(/made for tokeniser words\/0.*Train again/);
  });

  it('refuses a model whose answers have changed', async () => {
    await change('metadata.json', (metadata) => ({
      ...metadata,
      parity: metadata.parity.map((example) => ({ ...example, input: 'another text |' })),
    }));
    await expect(OnnxClassifier.load(dir)).rejects.toThrow(/answers parity example 0 .* differently/);
  });
});
