import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { connectFailure, DatabaseDownError, DatabaseError, describeFailure } from './database-failure.js';

const failed = (facts: object) =>
  describeFailure(
    new QueryFailedError('INSERT ...', ['a secret'], Object.assign(new Error('a secret'), facts)),
  );

describe('describeFailure', () => {
  it.each([
    '08006',
    '25006',
    '28P01',
    '42P01',
    '42501',
    '53100',
    '53300',
    '55P03',
    '57014',
    '57P01',
    '57P03',
  ])('says that %s passes', (code) => {
    expect(failed({ code, severity: 'ERROR' })).toEqual(new DatabaseDownError(code));
  });

  it.each([{ code: 'ECONNRESET' }, { code: 'EPIPE' }, {}])(
    'says that the connection was lost with %o',
    (facts) => {
      expect(failed(facts)).toBeInstanceOf(DatabaseDownError);
    },
  );

  it.each([
    ['40001', true, false],
    ['40P01', true, false],
    ['22P02', false, true],
    ['23514', false, true],
    ['42601', false, false],
  ])('says of %s whether it is a conflict (%s) or a refused value (%s)', (code, isConflict, isRejection) => {
    const described = failed({ code, severity: 'ERROR', constraint: 'amount_check' });
    expect(described).toBeInstanceOf(DatabaseError);
    expect(described).toMatchObject({ isConflict, isRejection, constraint: 'amount_check' });
  });

  it('tells no value', () => {
    for (const described of [failed({ code: '23514', severity: 'ERROR', detail: 'a secret' }), failed({})])
      expect(`${String(described)} ${JSON.stringify(described)}`).not.toContain('secret');
  });

  it('passes what is no failure of the database', () => {
    const failure = new Error('other');
    expect(describeFailure(failure)).toBe(failure);
  });
});

describe('connectFailure', () => {
  it('names the code, or says that time ran out', () => {
    expect(connectFailure(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })).code).toBe('ECONNREFUSED');
    expect(connectFailure(new Error('timeout exceeded when trying to connect')).code).toBe('connect-timeout');
  });
});
