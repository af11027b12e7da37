import { describe, expect, it } from '@jest/globals';
import { failures, failureText } from './failures.js';
import { report } from './report.js';
import { score } from './score.js';

const TEXT = 'Rs 5 to ASHA, A/c 1234';
const row = (id: string) => ({
  id,
  text: TEXT,
  spans: [{ start: 18, end: 22, type: 'ACCOUNT', value: '1234' }],
  keep: [{ start: 0, end: 4, kind: 'amount', value: 'Rs 5' }],
  optional: [],
  otherLabels: [],
  typeAbsent: [],
});
const wrong = score([row('a'), row('b')], () => [{ start: 3, end: 7, type: 'PHONE' }]);
const right = score([row('a'), row('b')], () => [{ start: 18, end: 22, type: 'ACCOUNT' }]);

describe('report', () => {
  it('shows figures, intervals and whether they suffice', () => {
    const lines = report(right).split('\n');
    expect(lines.find((line) => line.startsWith('ACCOUNT'))).toMatch(/ 2 +2 +100\.00 % +34\.2 % – 100\.0 %$/);
    expect(lines.find((line) => line.startsWith('recall, all types'))).toMatch(/>= 97\.0 % +met$/);
    expect(lines.find((line) => line.startsWith('recall PERSON'))).toMatch(/ – +>= 92\.0 % +not counted$/);
    expect(report(wrong)).toMatch(/recall, all types +0 +2 +0\.00 % +>= 97\.0 % +MISSED/);
  });
});

describe('failures', () => {
  it('say what leaked, what was damaged and what was masked needlessly', () => {
    expect(failures(right.judgements)).toEqual([]);
    expect(failures(wrong.judgements)[0]).toEqual({
      id: 'a',
      text: TEXT,
      leaked: ['ACCOUNT 1234'],
      damaged: ['amount Rs 5'],
      needless: ['PHONE 5 to'],
      forbidden: [],
    });
  });

  it('are cut to a number, and say so', () => {
    const shown = failureText(failures(wrong.judgements), 1);
    expect(shown).toContain('  leaked     "ACCOUNT 1234"');
    expect(shown).toMatch(/^2 failures\na\n/);
    expect(shown).toMatch(/1 more failures: --failures 2 shows all\.$/);
  });
});
