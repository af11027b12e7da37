import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { currentTraceId, inSpan } from '#libs/tracing/span.js';
import { startTracing } from '#libs/tracing/start-tracing.js';
import { ServiceLogger } from './service-logger.js';

describe('ServiceLogger', () => {
  const { write } = process.stdout;
  let printed: string[];
  let unread = 0;

  beforeEach(() => {
    printed = [];
    process.stdout.write = (text: string | Uint8Array) => printed.push(String(text)) > 0;
    Object.defineProperty(process.stdout, 'writableLength', { configurable: true, get: () => unread });
  });
  afterEach(() => {
    process.stdout.write = write;
    Reflect.deleteProperty(process.stdout, 'writableLength');
  });

  it('drops lines while nobody reads them, and says how many', () => {
    const logger = new ServiceLogger({ json: true });
    logger.log('first', 'Test');
    unread = 2 * 1024 * 1024;
    logger.log('second', 'Test');
    logger.warn('third', 'Test');
    unread = 0;
    logger.log('fourth', 'Test');
    const messages = printed.map((line) => (JSON.parse(line) as { message: string }).message);
    expect(messages).toEqual(['first', '2 lines were dropped: nobody read them', 'fourth']);
  });

  it('says which trace a line belongs to', async () => {
    const stop = await startTracing({ service: 'test', ratio: 1 });
    const logger = new ServiceLogger({ json: true });
    const traceId = await inSpan('work', {}, async () => {
      logger.log('within', 'Test');
      return currentTraceId();
    });
    logger.log('outside', 'Test');
    await stop();
    const traceIds = printed.map((line) => (JSON.parse(line) as { traceId?: string }).traceId);
    expect(traceIds).toEqual([traceId, undefined]);
    expect(traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  // A line that looks like another, colours by seven and by eight bits, separators of lines, text that runs backwards.
  const ODD = 'a\n{"level":"fatal"}\r\n\u0000\u001b[31mred\u009b0m\u007f\u0085\u2028\u2029\u202egnp.exe "\\';

  it('says everything in one JSON object a line, whatever is in it', () => {
    const logger = new ServiceLogger({ json: true });
    logger.warn(ODD, ODD);
    logger.warn(new Error(ODD));
    logger.log({ [ODD]: ODD });
    const lines = printed.join('').split('\n').slice(0, -1);
    expect(lines).toHaveLength(3);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
    const [first, , third] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({ message: ODD, context: ODD });
    expect(third).toMatchObject({ message: { [ODD]: ODD } });
  });

  it('lets no text steer the terminal of who reads it', () => {
    new ServiceLogger({ json: false, colors: false }).warn(ODD, 'Test');
    expect(printed.join('').replace(/\n$/, '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
  });

  it('leaves out what Nest tells of its modules', () => {
    new ServiceLogger({ json: true }).log('dependencies initialized', 'InstanceLoader');
    expect(printed).toEqual([]);
  });
});
