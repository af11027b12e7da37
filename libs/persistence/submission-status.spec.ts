import { describe, expect, it } from '@jest/globals';
import { submissionStatus } from './submission-status.js';

describe('submissionStatus', () => {
  const counts = (accepted: number, processed: number, failed: number) => ({ accepted, processed, failed });
  it.each([
    ['accepted', { ...counts(2, 0, 0), closed: true, failureReason: null }],
    ['accepted', { ...counts(0, 0, 0), closed: false, failureReason: null }],
    ['processing', { ...counts(2, 1, 0), closed: true, failureReason: null }],
    ['processing', { ...counts(2, 2, 0), closed: false, failureReason: null }],
    ['processing', { ...counts(500, 0, 20), closed: true, failureReason: 'not-queued' }],
    ['done', { ...counts(2, 1, 1), closed: true, failureReason: null }],
    ['done', { ...counts(0, 0, 0), closed: true, failureReason: null }],
    ['done', { ...counts(0, 1, 0), closed: true, failureReason: 'not-queued' }],
    ['failed', { ...counts(2, 0, 2), closed: true, failureReason: null }],
    ['failed', { ...counts(0, 0, 0), closed: true, failureReason: 'not-queued' }],
  ])('is %s for %o', (status, submission) => {
    expect(submissionStatus(submission)).toBe(status);
  });
});
