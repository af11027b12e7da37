import { describe, expect, it } from '@jest/globals';
import { divisionOf, splitMessages } from './split-messages.js';

const split = (text: string) => splitMessages(text, divisionOf(text));

describe('pasted text', () => {
  it('is one SMS a line, whatever commas it has', () => {
    expect(split('Rs 1,250.50 spent at Cafe, Pune\r\nRs 20 debited, ref 7\n')).toEqual([
      'Rs 1,250.50 spent at Cafe, Pune',
      'Rs 20 debited, ref 7',
    ]);
  });

  it('may have blank lines between SMS of one line', () => {
    expect(split('Rs 10 debited\n\nRs 20 debited\n \n\nRs 30 debited')).toHaveLength(3);
  });

  it('keeps the lines of an SMS together where blank lines divide', () => {
    expect(split('Sent Rs.10\nTo Cafe\nOn 20-11-26\n\nSent Rs.20\nTo Shop\nOn 21-11-26')).toEqual([
      'Sent Rs.10\nTo Cafe\nOn 20-11-26',
      'Sent Rs.20\nTo Shop\nOn 21-11-26',
    ]);
  });

  it('is one SMS of several lines where only one of them has an amount', () => {
    expect(split('Sent Rs.10\nTo Cafe\nOn 20-11-26\nRef 632512345678')).toHaveLength(1);
  });

  it('is as many lines as were pasted when stray blank lines are among them', () => {
    expect(split('Rs 10 debited\nRs 20 debited\n\nRs 30 debited')).toHaveLength(3);
  });

  it('holds nothing when it is blank', () => {
    expect(split(' \n\n')).toEqual([]);
  });
});
