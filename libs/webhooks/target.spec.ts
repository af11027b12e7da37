import { describe, expect, it } from '@jest/globals';
import { targetProblem } from './target.js';

describe('targetProblem', () => {
  it.each([
    'https://example.com/hooks',
    'https://example.com:8443/hooks?tenant=a',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
  ])('takes %s', (url) => expect(targetProblem(url, 'public')).toBeUndefined());

  it.each([
    ['http://example.com/', 'https://'],
    ['ftp://example.com/', 'https://'],
    ['javascript:alert(1)', 'https://'],
    ['/hooks', 'absolute'],
    ['', 'absolute'],
    ['https://user:secret@example.com/', 'user name'],
    ['https://example.com/#part', 'fragment'],
    [`https://example.com/${'a'.repeat(2048)}`, '2048'],
    ['https://localhost/', 'public'],
    ['https://localhost./', 'public'],
    ['https://hooks.localhost/', 'public'],
    ['https://gateway:3000/', 'public'],
    ['https://127.0.0.1/', 'public'],
    ['https://2130706433/', 'public'],
    ['https://0x7f.1/', 'public'],
    ['https://0177.0.0.1/', 'public'],
    ['https://169.254.169.254/latest/meta-data/', 'public'],
    ['https://[::1]/', 'public'],
    ['https://[::ffff:7f00:1]/', 'public'],
  ])('refuses %s', (url, words) => expect(targetProblem(url, 'public')).toContain(words));

  it('takes http and private addresses where any target may be', () => {
    expect(targetProblem('http://127.0.0.1:8080/', 'any')).toBeUndefined();
    expect(targetProblem('http://receiver:8080/', 'any')).toBeUndefined();
    expect(targetProblem('file:///etc/passwd', 'any')).toContain('https://');
  });
});
