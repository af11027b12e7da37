import { describe, expect, it } from '@jest/globals';
import { ModelQuestion } from '#libs/contracts/index.js';
import { parseAnswer, parseQuestion } from './parse-question.js';

const question = {
  version: 1,
  model: 'toy@1.0.0',
  category: 'fuel',
  text: 'Rs 10 at <PERSON:k1ab>',
  receivedAt: '2026-09-12T10:00:00.000Z',
  locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
};
const bytes = (content: unknown) => Buffer.from(JSON.stringify(content));

describe('parseQuestion', () => {
  it('reads what was asked', () => {
    for (const asked of [question, { ...question, sender: 'AX-TESTBK' }]) {
      const read = parseQuestion(bytes(asked));
      expect(read).toBeInstanceOf(ModelQuestion);
      expect({ ...read }).toEqual(asked);
    }
  });

  it.each([
    ['another version', { version: 2 }],
    ['no version', { version: undefined }],
    ['no model', { model: '' }],
    ['a category that no model gives', { category: 'pet_care' }],
    ['a text that is none', { text: ['a'] }],
    ['a text of no SMS', { text: 'a'.repeat(70_000) }],
    ['no time', { receivedAt: 'yesterday' }],
    ['no locale', { locale: null }],
    ['half a locale', { locale: { country: 'IN' } }],
  ])('takes %s for no question', (_what, changes) => {
    expect(parseQuestion(bytes({ ...question, ...changes }))).toBeUndefined();
  });

  it.each(['', '[]', 'null', '{"__proto__":{}}', '\xff'])('takes %j for no question', (body) => {
    expect(parseQuestion(Buffer.from(body, 'latin1'))).toBeUndefined();
  });
});

describe('parseAnswer', () => {
  it('reads words and refusals, and nothing else', () => {
    for (const answer of [{ words: [] }, { refusal: 'no-model' }])
      expect(parseAnswer(bytes(answer))).toEqual(answer);
    for (const other of [{}, { words: 'a' }, [], { refusal: 1 }])
      expect(parseAnswer(bytes(other))).toBeUndefined();
  });
});
