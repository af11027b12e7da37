import type { Finding } from '#libs/contracts/finding.js';
import { type Condensed, condenseTokens, expand } from './tokens/condense.js';
import { findInAll } from './reading/find-in.js';
import { fold, type Folded } from './reading/fold.js';
import type { MaskOptions } from './mask-options.js';
import { replacement } from './tokens/replacement.js';
import type { Span } from './reading/scan.js';
import { limited } from './reading/size-limit.js';

/** A text without personal data. */
export interface Masked {
  text: string;
  /** In order of position; they do not overlap. */
  findings: Finding[];
}

/**
 * Replaces personal data by tokens; amounts, dates, merchants and banks survive. Never throws. Masking a masked text
 * again changes nothing. A text beyond 16 K characters is masked from there on as a whole.
 */
export function mask(text: string, options: MaskOptions): Masked {
  return maskAll([text], options)[0]!;
}

/** Texts that are masked together: of more, what is known of each would be moved about by the garbage collector. */
const TOGETHER = 100;

/**
 * As `mask`, for many texts. Each step takes many of them before the next begins, so that its code is in the processor's
 * cache, which does not hold that of all steps: a fifth less than one text after the other.
 */
export function maskAll(texts: readonly string[], options: MaskOptions): Masked[] {
  const masked: Masked[] = [];
  for (let from = 0; from < texts.length; from += TOGETHER)
    masked.push(...maskTogether(texts.slice(from, from + TOGETHER), options));
  return masked;
}

function maskTogether(texts: readonly string[], options: MaskOptions): Masked[] {
  const sources = texts.map((text) => limited(condenseTokens(text, options.tokenise), text));
  const folded = sources.map(({ text }) => fold(text));
  const spans = findInAll(folded, sources, options);
  return texts.map((text, i) =>
    replaced(text, spans[i]!, { source: sources[i]!, folded: folded[i]! }, options),
  );
}

/** Puts tokens in place of the spans of a text that was condensed, then folded. */
function replaced(
  text: string,
  spans: readonly Span[],
  { source, folded }: { source: Condensed; folded: Folded },
  options: MaskOptions,
): Masked {
  const findings: Finding[] = [];
  let masked = '';
  let at = 0;
  for (const span of spans) {
    const place = folded.original(span.start, span.end);
    const start = expand(source, place.start);
    const end = expand(source, place.end);
    const token = replacement(span, folded.text, options);
    masked += text.slice(at, start);
    const maskedStart = masked.length;
    masked += token;
    findings.push({ type: span.type, start, end, token, maskedStart, maskedEnd: masked.length });
    at = end;
  }
  return { text: masked + text.slice(at), findings };
}
