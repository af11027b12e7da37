import { describe, expect, it } from '@jest/globals';
import { judge } from './judge.js';
import type { LabelledText } from './labelled-text.js';

const TEXT = 'Rs 50 to Mr ASHA, A/c XX1234 on 1 May';
const at = (value: string, type = 'T') => {
  const start = TEXT.indexOf(value);
  return { start, end: start + value.length, type, kind: type, value };
};
const text = (labels: Partial<LabelledText> = {}): LabelledText => ({
  id: '1',
  text: TEXT,
  spans: [],
  keep: [],
  optional: [],
  otherLabels: [],
  typeAbsent: [],
  ...labels,
});

describe('a leak', () => {
  const spans = [at('XX1234', 'ACCOUNT')];

  it.each([
    ['is not where all is masked', [at('XX1234')], 0],
    ['is not where only mask characters stay', [at('1234')], 0],
    ['is not where more is masked', [at('A/c XX1234 on')], 0],
    ['is not where two spans share it', [at('12'), at('34')], 0],
    ['is where a digit stays', [at('123')], 1],
    ['is where nothing is masked', [], 1],
    ['is where something else is masked', [at('ASHA')], 1],
  ])('%s', (_, masked, leaks) => {
    expect(judge(text({ spans }), masked).leaked).toHaveLength(leaks);
  });

  it('is not a space or punctuation that stays', () => {
    const parts = [at('Mr'), at('ASHA'), at('A/'), at('c XX1234')];
    expect(judge(text({ spans: [at('Mr ASHA, A/c XX1234')] }), parts).leaked).toEqual([]);
  });
});

describe('damage', () => {
  it('is a letter or digit lost, also an X, and nothing else', () => {
    const keep = [at('Rs 50', 'amount'), at('XX1234', 'other'), at('1 May', 'date')];
    const { damaged } = judge(text({ keep }), [
      at('0 to'),
      at('XX'),
      { ...at(' May'), end: at(' May').start + 1 },
    ]);
    expect(damaged.map(({ kind }) => kind)).toEqual(['amount', 'other']);
  });
});

describe('a masked span', () => {
  const labels = { spans: [at('ASHA')], optional: [at('XX1234')], otherLabels: [at('May')] };

  it('is needless where it touches no label at all', () => {
    const { needless } = judge(text(labels), [at('SHA,'), at('34'), at('1 May'), at('Rs'), at('on ')]);
    expect(needless).toEqual([at('Rs'), at('on ')]);
  });

  it('does not touch what it only lies beside', () => {
    expect(judge(text(labels), [at('Mr ')]).needless).toHaveLength(1);
  });
});

describe('a negative', () => {
  const forbidden = (labels: Partial<LabelledText>, ...masked: ReturnType<typeof at>[]) =>
    judge(text(labels), masked).forbidden.map(
      ({ value, type }: { value?: string; type: string }) => value ?? type,
    );

  it('is about its own types only', () => {
    const typeAbsent = ['CARD', 'PHONE'];
    expect(forbidden({ typeAbsent }, at('1234', 'CARD'), at('ASHA', 'PERSON'))).toEqual(['1234']);
  });

  it('of ANY is about all, but with kept spans about these only', () => {
    const typeAbsent = ['ANY'];
    expect(forbidden({ typeAbsent }, at('ASHA'))).toEqual(['ASHA']);
    expect(forbidden({ typeAbsent, keep: [at('Rs 50')] }, at('ASHA'), at('50'))).toEqual(['50']);
  });

  it('leaves what is optional free', () => {
    expect(forbidden({ typeAbsent: ['ANY'], optional: [at('ASHA')] }, at('ASHA'))).toEqual([]);
  });
});

describe('a text without personal data', () => {
  it('counts the letters and digits it lost, optional ones aside', () => {
    const labels = { typeAbsent: ['ANY'], optional: [at('ASHA')] };
    expect(judge(text(labels), [at('Mr ASHA,'), at('1 May')]).clean).toEqual({ lost: 6, of: 26 });
  });

  it('is neither one with spans nor a negative of some types', () => {
    expect(judge(text({ spans: [at('ASHA')] }), [])).not.toHaveProperty('clean');
    expect(judge(text({ typeAbsent: ['CARD'] }), [])).not.toHaveProperty('clean');
  });
});
