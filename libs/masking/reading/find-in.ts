import { condense, type Condensed, expand, PLACEHOLDER, type Hidden } from '../tokens/condense.js';
import { shownTypes, type Operators } from '../operators.js';
import { inOrder } from './in-order.js';
import { type Read, readAll, type Reading } from './read.js';
import type { Span } from './scan.js';
import type { Limited } from './size-limit.js';

const NOTHING: readonly Hidden[] = [];
/** Longer chains of values that are seen only once the one beside them is gone are no accident. */
const MAX_READINGS = 6;

/**
 * Spans of personal data in folded texts, in order; `sources` tell what their placeholders hide. A text is read until
 * nothing more is found, since what a masked text shows is what its next reader sees; when that takes too long, all from
 * there on is hidden.
 */
export function findInAll(
  texts: readonly { text: string }[],
  sources: readonly Limited[],
  options: { country?: string; operators?: Operators },
): Span[][] {
  const reading: Reading = { country: options.country, shown: shownTypes(options.operators) };
  const searches = texts.map(({ text }, i) => new Search(text, sources[i]!));
  let open = searches;
  for (let readings = 1; open.length > 0; readings++) {
    const read = readAll(
      open.map((search) => search.view()),
      reading,
    );
    open = open.filter((search, i) => !search.take(read[i]!, readings));
  }
  return searches.map(({ spans }) => inOrder(spans));
}

/** What is found in one text so far. */
class Search {
  spans: Span[] = [];
  private known: Hidden[];
  private viewed: Condensed;

  constructor(
    private readonly text: string,
    source: Limited,
  ) {
    this.known = source.hidden.length === 0 ? [] : placeholders(text, source);
    if (source.rest !== undefined) {
      const { type, start, end } = this.known.pop()!;
      this.spans = [{ type, start, end, value: source.rest }];
    }
    this.viewed = { text, hidden: NOTHING };
  }

  /** The text with what was found as placeholders. */
  view(): Condensed {
    const { known, spans } = this;
    const hidden = known.length + spans.length === 0 ? NOTHING : inOrder([...known, ...spans]);
    this.viewed = condense(this.text, hidden);
    return this.viewed;
  }

  /** Adds what a reading of the view has found; answers whether that is all. */
  take({ found, isSettled }: Read, readings: number): boolean {
    const { viewed } = this;
    const placed = inOrder(found);
    if (viewed.hidden.length > 0) {
      for (const span of placed) {
        span.start = expand(viewed, span.start);
        span.end = expand(viewed, span.end);
      }
    }
    if (readings < MAX_READINGS) this.spans = this.spans.length === 0 ? placed : [...this.spans, ...placed];
    else if (placed[0]) this.hideFrom(readings < 2 * MAX_READINGS ? placed[0].start : 0);
    return isSettled;
  }

  private hideFrom(start: number): void {
    this.known = this.known.filter(({ end }) => end <= start);
    this.spans = this.spans.filter(({ end }) => end <= start);
    this.spans.push({ type: 'TEXT', start, end: this.text.length });
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
