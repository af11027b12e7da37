import type { Submission } from '#libs/persistence/entities/submission.entity.js';
import { isTerminal, type SubmissionWatcher } from './submission-watcher.js';
import { SubmissionDto, versionOf } from './submission.dto.js';

/** A comment at least this often keeps proxies from closing a quiet stream. */
const HEARTBEAT_MS = 15_000;

/**
 * Server-sent events with the progress of a submission, from its present state until it is done or failed, or the process
 * shuts down; a client then connects again and gets the rest from another.
 */
export async function* submissionEvents(
  watcher: SubmissionWatcher,
  first: Submission,
): AsyncGenerator<string> {
  let told = first;
  let latest = first;
  let wake = () => {};
  const ending = new AbortController();
  const listener = (submission: Submission) => {
    latest = submission;
    if (versionOf(latest) !== versionOf(told)) wake();
  };
  const stop = watcher.watch(first.tenantId, first.id, listener, () => {
    ending.abort();
    wake();
  });
  try {
    yield eventOf(first);
    while (!isTerminal(told) && !ending.signal.aborted) {
      const isChanged = await untilWoken((resolve) => (wake = resolve));
      told = latest;
      yield isChanged ? eventOf(latest) : ': waiting\n\n';
    }
  } finally {
    stop();
  }
}

function untilWoken(listen: (wake: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), HEARTBEAT_MS);
    listen(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

function eventOf(submission: Submission): string {
  const progress = JSON.stringify(SubmissionDto.of(submission));
  return `event: progress\nid: ${versionOf(submission)}\ndata: ${progress}\n\n`;
}
