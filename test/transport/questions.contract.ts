import { describe, expect, it } from '@jest/globals';
import { type ModelAnswer, type ModelQuestion, SCHEMA_VERSION } from '#libs/contracts/index.js';
import { UnansweredError } from '#libs/messaging/errors.js';
import { eventually } from '#test/support/eventually.js';
import type { Bus, OpenBus } from './bus.js';

export const question = (text: string): ModelQuestion => ({
  version: SCHEMA_VERSION,
  model: 'toy@1.0.0',
  category: 'fuel',
  text,
  receivedAt: '2026-09-12T10:00:00.000Z',
  locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
});

/** Answers with the text itself. */
export const repeat = async ({ text }: ModelQuestion): Promise<ModelAnswer> => ({
  words: [{ word: text, start: 0, end: text.length, weight: 1 }],
});

/** Why a question got no answer. */
export const whyNot = (answer: Promise<ModelAnswer>): Promise<string> =>
  answer.then(
    () => 'answered',
    (failure: unknown) => (failure instanceof UnansweredError ? failure.why : String(failure)),
  );

export const outcomes = async (bus: Bus, outcome: string): Promise<number> => {
  const [line] = (await bus.registry.metrics()).match(
    new RegExp(`^messaging_questions_total\\{outcome="${outcome}"\\} \\d+`, 'm'),
  ) ?? ['0'];
  return Number(line.split(' ').at(-1));
};

/** What any transport does with questions to the model. */
export function describeQuestions(open: OpenBus): void {
  describe('questions', () => {
    /** A bus that answers, once it does. */
    const answering = async (...[by]: Parameters<Bus['questions']['answer']>): Promise<Bus> => {
      const bus = await open({ handlerTimeoutMs: 5_000 });
      bus.questions.answer(async (asked) => (asked.text === 'ready?' ? { words: [] } : by(asked)));
      await eventually(() => bus.questions.ask(question('ready?')));
      return bus;
    };

    it('are each given their own answer, however many are asked together', async () => {
      const { questions } = await answering(repeat);
      const texts = Array.from({ length: 20 }, (_, n) => `${n} ₹ ${'word '.repeat(n)}`);
      const answers = await Promise.all(texts.map((text) => questions.ask(question(text))));
      expect(answers).toEqual(await Promise.all(texts.map((text) => repeat(question(text)))));
    });

    it('arrive as they were asked', async () => {
      const asked: ModelQuestion[] = [];
      const { questions } = await answering(async (one) => {
        asked.push(one);
        return { refusal: 'model-gone' };
      });
      const one = { ...question('Rs 1 at SHELL'), sender: 'AX-TESTBK' };
      expect(await questions.ask(one)).toEqual({ refusal: 'model-gone' });
      expect(asked).toEqual([one]);
    });

    it('are refused where answering fails, and the next one is answered', async () => {
      const bus = await answering(async (asked) => {
        if (asked.text === 'bad') throw new Error(asked.text);
        return repeat(asked);
      });
      expect(await bus.questions.ask(question('bad'))).toEqual({ refusal: 'failed' });
      expect(await bus.questions.ask(question('good'))).toEqual(await repeat(question('good')));
      expect(await outcomes(bus, 'failed')).toBe(1);
      expect(await outcomes(bus, 'answered')).toBeGreaterThanOrEqual(2);
    });

    it('go unanswered, at once, where nobody ever answered', async () => {
      const bus = await open();
      expect(await whyNot(bus.questions.ask(question('anybody?')))).toBe('unroutable');
    });

    it('go unanswered after less than five seconds where the answer takes longer', async () => {
      const bus = await answering(() => new Promise(() => undefined));
      const begun = Date.now();
      expect(await whyNot(bus.questions.ask(question('long')))).toBe('late');
      expect(Date.now() - begun).toBeLessThan(5_000);
      // A handler that hangs does not keep its place for ever.
      await eventually(async () => expect(await outcomes(bus, 'failed')).toBe(1));
    });
  });
}
