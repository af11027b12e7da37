import type { Finding } from '#libs/contracts/finding.js';
import { canonical } from './canonical.js';
import { fold } from './fold.js';
import { lex } from './lex.js';
import { RECOGNISERS } from './recognisers.js';
import { Scan } from './scan.js';
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

/** What is to be replaced by what. */
type Replacement = Pick<Finding, 'type' | 'start' | 'end' | 'token'>;

/** A value may be seen only once the one beside it is gone, so the result is read again; longer chains are no accident. */
const MAX_LOOKS = 6;
/**
 * Replaces personal data by tokens; amounts, dates, merchants and banks survive. Never throws. Masking a masked text
 * again changes nothing. A text beyond 64 K characters is masked from there on as a whole.
 */
export function mask(text: string, options: MaskOptions): Masked {
  const limit = limitOf(text, options.tokenise);
  const head = text.slice(0, limit);
  let masked = replace(head, find(head, options));
  for (let looks = 1; masked.findings.length > 0; looks++) {
    const more = find(masked.text, options);
    const [first] = more;
    if (!first) break;
    if (looks === MAX_LOOKS)
      return hideFrom(text, originalPosition(masked.findings, first.start), masked.findings, options);
    masked = replace(head, [...masked.findings, ...more.map((span) => toOriginal(span, masked.findings))]);
  }
  return limit < text.length ? hideFrom(text, limit, masked.findings, options) : masked;
}

function find(text: string, { tokenise, country }: MaskOptions): Replacement[] {
  const folded = fold(text);
  const scan = new Scan(folded, lex(folded, text, tokenise), country);
  for (const recognise of RECOGNISERS) recognise(scan);
  return scan.masked.map(({ type, start, end, lead, value }) => {
    const written = canonical(value ?? folded.text.slice(start, end), type, country);
    return { type, ...folded.original(start, end), token: lead + tokenText(type, written, tokenise) };
  });
}

function replace(text: string, replacements: Replacement[]): Masked {
  const findings: Finding[] = [];
  let masked = '';
  let at = 0;
  for (const { type, start, end, token } of replacements.sort((a, b) => a.start - b.start)) {
    masked += text.slice(at, start);
    const maskedStart = masked.length;
    masked += token;
    findings.push({ type, start, end, token, maskedStart, maskedEnd: masked.length });
    at = end;
  }
  return { text: masked + text.slice(at), findings };
}

/** Masks everything from a position on: what cannot be read safely is not shown. */
function hideFrom(text: string, start: number, findings: Finding[], { tokenise }: MaskOptions): Masked {
  const token = tokenText('TEXT', text.slice(start), tokenise);
  const before = findings.filter(({ end }) => end <= start);
  return replace(text, [...before, { type: 'TEXT', start, end: text.length, token }]);
}

function toOriginal({ type, start, end, token }: Replacement, findings: Finding[]): Replacement {
  return { type, token, start: originalPosition(findings, start), end: originalPosition(findings, end) };
}

function originalPosition(findings: Finding[], masked: number): number {
  const before = findings.findLast(({ maskedEnd }) => maskedEnd <= masked);
  return before ? before.end + masked - before.maskedEnd : masked;
}
