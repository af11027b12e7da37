import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const read = (language: string, file: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, language, file), 'utf8')) as object;

/** Every text with its path, as `nav.overview`. */
const texts = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' ? [[path + key, each]] : texts(each as object, `${path}${key}.`),
  );
const values = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();

describe('the translations', () => {
  const files = readdirSync(join(import.meta.dirname, 'en'));

  it('exist for the same screens', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(readdirSync(join(import.meta.dirname, 'hi'))).toEqual(files);
  });

  it.each(files)('%s says the same in Hindi, with the same values in it', (file) => {
    const [english, hindi] = [texts(read('en', file)), texts(read('hi', file))];
    expect(hindi.map(([path, text]) => [path, values(text)])).toEqual(
      english.map(([path, text]) => [path, values(text)]),
    );
  });
});
