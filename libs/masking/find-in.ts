import { condense, expand, PLACEHOLDER, type Hidden } from './condense.js';
import { lowerCase } from './fold.js';
import { lex } from './lex.js';
import { shownTypes, type Operators } from './operators.js';
import { RECOGNISERS } from './recognisers.js';
import { Scan, type Span } from './scan.js';
import type { Limited } from './size-limit.js';

/** A value may be seen only once the one beside it is gone, so a text is read again; longer chains are no accident. */
const MAX_LOOKS = 6;

interface Reading {
  country?: string;
  operators?: Operators;
}

/**
 * Spans of personal data in a folded text, in order; `source` tells what its placeholders hide. The text is read until
 * nothing more is found, since what a masked text shows is what its next reader sees; when that takes too long, all from
 * there on is hidden.
 */
export function findIn(text: string, source: Limited, { country, operators }: Reading): Span[] {
  const shown = shownTypes(operators);
  let known = placeholders(text, source);
  let spans: Span[] = [];
  if (source.rest !== undefined) {
    const { type, start, end } = known.pop()!;
    spans = [{ type, start, end, value: source.rest }];
  }
  for (let look = 1; ; look++) {
    const hidden = inOrder([...known, ...spans]);
    const view = condense(text, hidden);
    const types = hidden.map(({ type }) => type);
    const scan = new Scan(view.text, lex(view.text, lowerCase(view.text), types), country, shown);
    for (const recognise of RECOGNISERS) recognise(scan);
    const found = scan.masked.map((span) => {
      return { ...span, start: expand(view, span.start), end: expand(view, span.end) };
    });
    const first = inOrder(found)[0];
    if (!first) return inOrder(spans);
    if (look < MAX_LOOKS) spans = [...spans, ...found];
    else {
      const start = look < 2 * MAX_LOOKS ? first.start : 0;
      known = known.filter(({ end }) => end <= start);
      spans = spans.filter(({ end }) => end <= start);
      spans.push({ type: 'TEXT', start, end: text.length });
    }
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

const inOrder = <Place extends { start: number }>(places: Place[]) =>
  places.sort((a, b) => a.start - b.start);
