import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ModelError } from './model-error.js';
import { currentModel, register as add, resolveModel, UnknownModelError } from './registry.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'models-'));
});
afterEach(() => rm(dir, { recursive: true }));

const register = (content: string): Promise<void> => writeFile(join(dir, 'registry.json'), content);

describe('resolveModel', () => {
  it('gives the folder of the current model, or of the one asked for', async () => {
    await register('{ "current": "linear@1.0.0", "models": ["linear@1.0.0", "linear@0.9.0"] }');
    await mkdir(join(dir, 'linear/1.0.0'), { recursive: true });
    await mkdir(join(dir, 'linear/0.9.0'), { recursive: true });
    expect(await resolveModel(dir)).toBe(join(dir, 'linear/1.0.0'));
    expect(await resolveModel(dir, 'linear@0.9.0')).toBe(join(dir, 'linear/0.9.0'));
  });

  it.each([
    ['no registry', undefined, /cannot be read; MODELS_DIR/],
    ['no JSON', 'models', /is not a model registry/],
    ['no list', '{ "current": "linear@1.0.0" }', /needs "current" and a list "models"/],
    [
      'an unlisted current model',
      '{ "current": "linear@2", "models": ["linear@1"] }',
      /does not list .*linear@2; it lists: linear@1/,
    ],
    ['a missing folder', '{ "current": "linear@1", "models": ["linear@1"] }', /there is no folder/],
    [
      'a name that leads outside',
      '{ "current": "linear@..", "models": ["linear@.."] }',
      /is not a model name/,
    ],
  ])('says what is wrong with %s', async (what, content, message) => {
    if (content !== undefined) await register(content);
    const failure = await resolveModel(dir).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ModelError);
    expect(failure instanceof UnknownModelError).toBe(what === 'an unlisted current model');
    expect((failure as Error).message).toMatch(message);
  });
});

describe('register', () => {
  it('makes a registry, adds a model once, and changes the current one when asked to', async () => {
    await add(dir, 'linear@1', { current: false });
    expect(await currentModel(dir)).toBe('linear@1');
    await add(dir, 'bert@1', { current: false });
    expect(await currentModel(dir)).toBe('linear@1');
    await add(dir, 'bert@1', { current: true });
    expect(JSON.parse(await readFile(join(dir, 'registry.json'), 'utf8'))).toEqual({
      current: 'bert@1',
      models: ['linear@1', 'bert@1'],
    });
  });

  it('leaves alone what is no registry', async () => {
    await register('models');
    await expect(add(dir, 'bert@1', { current: true })).rejects.toThrow(/is not a model registry/);
    expect(await readFile(join(dir, 'registry.json'), 'utf8')).toBe('models');
  });
});
