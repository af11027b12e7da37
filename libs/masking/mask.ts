import type { Finding } from '#libs/contracts/finding.js';
import { condenseTokens, expand } from './tokens/condense.js';
import { findIn } from './reading/find-in.js';
import { fold } from './reading/fold.js';
import type { MaskOptions } from './mask-options.js';
import { replacement } from './tokens/replacement.js';
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
  const source = limited(condenseTokens(text, options.tokenise), text);
  const folded = fold(source.text);
  const spans = findIn(folded.text, source, options);
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
