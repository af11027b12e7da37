import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { addFigures, readFigures, writeFigures } from './figures.js';
import { MADE_UP } from './simulate/testdata/made-up-figures.js';

const [upload, batch] = ['upload', 'batch'].map((name) => MADE_UP.measured.find(({ load }) => load === name));
const { machine, cores, basics } = MADE_UP;

it('what is measured again takes the place of what was, and the rest stays', () => {
  const faster = { ...upload!, sms: 7 };
  const scaled = { ...upload!, scale: { masking: 2 } };
  const known = { ...MADE_UP, measured: [upload!, batch!] };
  const both = addFigures(known, { machine, cores, measured: [faster, scaled] });
  expect(both).toEqual({ machine, cores, basics, measured: [batch, faster, scaled] });
});

it('figures of another machine are not mixed in, and never without its basics', () => {
  const other = { machine: 'another', cores: 8, measured: [upload!] };
  expect(addFigures(MADE_UP, { ...other, basics })).toEqual({ ...other, basics });
  expect(() => addFigures(MADE_UP, other)).toThrow('Measure one of each first');
});

it('are read as they were written, with four digits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spendsense-figures-'));
  const path = join(folder, 'performance.json');
  writeFigures(path, { ...MADE_UP, basics: { ...basics, pure: 1234.5678 } });
  expect(readFigures(path)).toEqual({ ...MADE_UP, basics: { ...basics, pure: 1235 } });
  rmSync(folder, { recursive: true });
  expect(() => readFigures(path)).toThrow(`npm run bench -- --figures ${path}`);
});
