import type { Finding } from '#libs/contracts/finding.js';
import { canonical } from './canonical.js';
import { fold } from './fold.js';
import { lex } from './lex.js';
import { RECOGNISERS } from './recognisers.js';
import { Scan, type Masked as MaskedSpan } from './scan.js';
import { limitOf } from './size-limit.js';
import { tokenText } from './token-text.js';
import type { Tokeniser } from './tokeniser.js';

export interface MaskOptions {
  tokenise: Tokeniser;
  /** ISO 3166-1 alpha-2; decides how national phone numbers are read. */
  country?: string;
}

/** A text without personal data. */
export interface Masked {
  text: string;
  /** In order of position; they do not overlap. */
  findings: Finding[];
}

/**
 * Replaces personal data by tokens; amounts, dates, merchants and banks survive. Never throws. Masking a masked text
 * again changes nothing. A text beyond 64 K characters is masked from there on as a whole.
 */
export function mask(text: string, options: MaskOptions): Masked {
  const limit = limitOf(text, options.tokenise);
  const spans = findSpans(text.slice(0, limit), options);
  if (limit < text.length)
    spans.push({ type: 'TEXT', start: limit, end: text.length, lead: '', value: text.slice(limit) });
  return replace(text, spans, options);
}

function findSpans(text: string, { tokenise, country }: MaskOptions): MaskedSpan[] {
  const folded = fold(text);
  const scan = new Scan(folded, lex(folded, text, tokenise), country);
  for (const recognise of RECOGNISERS) recognise(scan);
  return scan.masked
    .sort((a, b) => a.start - b.start)
    .map((span) => ({
      ...span,
      ...folded.original(span.start, span.end),
      value: canonical(span.value ?? folded.text.slice(span.start, span.end), span.type, country),
    }));
}

function replace(text: string, spans: MaskedSpan[], { tokenise }: MaskOptions): Masked {
  const findings: Finding[] = [];
  let masked = '';
  let at = 0;
  for (const { type, start, end, lead, value } of spans) {
    masked += text.slice(at, start);
    const token = lead + tokenText(type, value ?? '', tokenise);
    findings.push({
      type,
      start,
      end,
      token,
      maskedStart: masked.length,
      maskedEnd: masked.length + token.length,
    });
    masked += token;
    at = end;
  }
  return { text: masked + text.slice(at), findings };
}
