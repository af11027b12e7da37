import { describe, expect, it } from '@jest/globals';
import { isCrossSite } from './is-cross-site.js';

describe('isCrossSite', () => {
  it.each([
    [{ host: 'localhost:3000' }, '127.0.0.1', false],
    [
      { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' },
      '127.0.0.1',
      false,
    ],
    [{ host: '[::1]:3000' }, '::1', false],
    [{ host: 'localhost:3000', 'sec-fetch-site': 'cross-site' }, '127.0.0.1', true],
    [{ host: 'localhost:3000', origin: 'https://example.org' }, '127.0.0.1', true],
    [{ host: 'localhost:3000', origin: 'null' }, '127.0.0.1', true],
    [{ host: 'rebound.example.org:3000' }, '127.0.0.1', true],
    [{ host: 'localhost.example.org' }, '127.0.0.1', true],
    [{}, '127.0.0.1', true],
    [{ host: 'spend.example.org' }, '0.0.0.0', false],
    [{ host: 'spend.example.org', 'sec-fetch-site': 'cross-site' }, '0.0.0.0', true],
  ])('judges %j on %s as %s', (headers, listenHost, expected) => {
    expect(isCrossSite(headers, listenHost)).toBe(expected);
  });
});
