import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SmsReceived } from '#libs/contracts/index.js';
import { UnprocessableError } from './errors.js';
import { maxBodyBytes, parseMessage, readRefs } from './parse-message.js';

const item = { itemId: randomUUID(), submissionId: randomUUID(), index: 0 };
const valid = {
  version: 1,
  chunkId: randomUUID(),
  tenantId: 'acme',
  items: [item],
  locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
  sealed: 'x',
};
const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

describe('parseMessage', () => {
  it('answers an instance of the class of the topic', () => {
    const message = parseMessage('sms.received', bytes(valid));
    expect(message).toBeInstanceOf(SmsReceived);
    expect(message).toEqual(valid);
  });

  it.each([
    ['nothing', ''],
    ['half a message', '{"version":1'],
    ['a list', '[]'],
    ['null', 'null'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['no version', { ...valid, version: undefined }],
    ['a chunk id that is none', { ...valid, chunkId: '../../etc' }],
    ['no tenant', { ...valid, tenantId: '' }],
    ['no items', { ...valid, items: [] }],
    ['items that are text', { ...valid, items: 'many' }],
    ['1,001 items', { ...valid, items: Array.from({ length: 1001 }, () => item) }],
    ['an item that is null', { ...valid, items: [item, null] }],
    ['an item whose id is a number', { ...valid, items: [{ ...item, itemId: 7 }] }],
    ['an item with half an index', { ...valid, items: [{ ...item, index: 0.5 }] }],
    ['a prototype', `{"__proto__":{"constructor":1},${JSON.stringify(valid).slice(1)}`],
  ])('refuses %s as invalid-body', (_, body) => {
    const parse = () => parseMessage('sms.received', Buffer.isBuffer(body) ? body : bytes(body));
    expect(parse).toThrow(new UnprocessableError('invalid-body'));
  });

  it('refuses another version, whatever else is in it', () => {
    expect(() => parseMessage('sms.received', bytes({ version: 2 }))).toThrow(
      new UnprocessableError('unsupported-version'),
    );
  });

  it('refuses a body by its size without parsing it', () => {
    const body = Buffer.alloc(maxBodyBytes('spendsense.ingest') + 1, '{');
    expect(() => parseMessage('spendsense.ingest', body)).toThrow(new UnprocessableError('too-large'));
    expect(readRefs('spendsense.ingest', body)).toBeUndefined();
  });

  it('hands on any JSON object of the public queue', () => {
    expect(parseMessage('spendsense.ingest', bytes({ any: 1 }))).toEqual({ any: 1 });
  });
});

describe('readRefs', () => {
  it('answers the references of a message and nothing else of it', () => {
    const body = bytes({ ...valid, items: [{ ...item, text: 'masked' }, { half: true }] });
    expect(readRefs('sms.masked', body)).toEqual({ chunkId: valid.chunkId, tenantId: 'acme', items: [item] });
  });

  it.each(['nonsense', '{}', { ...valid, items: [{}] }])('answers nothing for %j', (body) => {
    expect(readRefs('sms.masked', bytes(body))).toBeUndefined();
  });
});
