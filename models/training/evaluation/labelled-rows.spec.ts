import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { labelledRows, readLabelMap } from './labelled-rows.js';

const row = (category?: string, more: object = {}): string =>
  JSON.stringify({ text: 'Paid', ...more, expect: { category } });

describe('labelledRows', () => {
  it('reads our own categories, and leaves out rows without one', () => {
    const jsonl = [row('fuel', { country: 'KE', sender: 'BANK' }), '', row()].join('\n');
    expect(labelledRows(jsonl)).toEqual([{ text: 'Paid', country: 'KE', sender: 'BANK', right: ['fuel'] }]);
  });

  it('maps the labels of others, and several of ours to one of theirs', () => {
    const labels = new Map([['bills', ['bills_utilities', 'housing'] as const]]);
    expect(labelledRows(row('Bills'), labels)[0]?.right).toEqual(['bills_utilities', 'housing']);
  });

  it('names the line of a label that nobody mapped', () => {
    expect(() => labelledRows([row('fuel'), row('Sundry')].join('\n'))).toThrow(/line 2: "Sundry"/);
  });
});

describe('readLabelMap', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'labels-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('reads the columns peer_label and category', async () => {
    const file = join(dir, 'map.csv');
    await writeFile(file, 'source,peer_label,category\nx,Travel,transport|fuel|travel\n');
    expect((await readLabelMap(file)).get('travel')).toEqual(['transport', 'fuel', 'travel']);
  });
});
