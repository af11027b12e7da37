/** The name of what was thrown. */
export function nameOf(failure: unknown): string {
  return failure instanceof Error ? failure.constructor.name : typeof failure;
}

/** Class and place of a failure for the log. Never its message, which may quote what was being handled. */
export function describeFailure(failure: unknown): string {
  const stack = failure instanceof Error ? (failure.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [nameOf(failure), ...frames.slice(0, 3).map((frame) => frame.trim())].join(' ');
}
