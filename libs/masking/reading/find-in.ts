import { condense, expand, PLACEHOLDER, type Hidden } from '../tokens/condense.js';
import { shownTypes, type Operators } from '../operators.js';
import { inOrder } from './in-order.js';
import { read, type Reading } from './read.js';
import type { Span } from './scan.js';
import type { Limited } from './size-limit.js';

const NOTHING: readonly Hidden[] = [];
/** Longer chains of values that are seen only once the one beside them is gone are no accident. */
const MAX_READINGS = 6;

/**
 * Spans of personal data in a folded text, in order; `source` tells what its placeholders hide. The text is read until
 * nothing more is found, since what a masked text shows is what its next reader sees; when that takes too long, all from
 * there on is hidden.
 */
export function findIn(
  text: string,
  source: Limited,
  options: { country?: string; operators?: Operators },
): Span[] {
  const reading: Reading = { country: options.country, shown: shownTypes(options.operators) };
  let known = source.hidden.length === 0 ? [] : placeholders(text, source);
  let spans: Span[] = [];
  if (source.rest !== undefined) {
    const { type, start, end } = known.pop()!;
    spans = [{ type, start, end, value: source.rest }];
  }
  for (let readings = 1; ; readings++) {
    const hidden = known.length + spans.length === 0 ? NOTHING : inOrder([...known, ...spans]);
    const view = condense(text, hidden);
    const { found, isSettled } = read(view.text, hidden, reading);
    const placed = inOrder(found);
    if (hidden.length > 0) {
      for (const span of placed) {
        span.start = expand(view, span.start);
        span.end = expand(view, span.end);
      }
    }
    if (readings < MAX_READINGS) spans = spans.length === 0 ? placed : [...spans, ...placed];
    else if (placed[0]) {
      const start = readings < 2 * MAX_READINGS ? placed[0].start : 0;
      known = known.filter(({ end }) => end <= start);
      spans = spans.filter(({ end }) => end <= start);
      spans.push({ type: 'TEXT', start, end: text.length });
    }
    if (isSettled) return inOrder(spans);
  }
}

/** Where the placeholders of a folded text stand, with the types of what they hide. */
function placeholders(text: string, { hidden }: Limited): Hidden[] {
  let from = 0;
  return hidden.map(({ type }) => {
    const start = text.indexOf(PLACEHOLDER, from);
    from = start + 1;
    return { type, start, end: from };
  });
}
