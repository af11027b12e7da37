import { canonical } from './canonical.js';
import type { MaskOptions } from '../mask-options.js';
import { operatorOf } from '../operators.js';
import type { Span } from '../reading/scan.js';
import { tokenText } from './token-text.js';

/** What replaces a span of folded text, by the tenant's operator for its type. */
export function replacement(span: Span, text: string, { tokenise, country, operators }: MaskOptions): string {
  const { type, start, end } = span;
  const operator = operatorOf(type, operators);
  if (operator === 'redact') return `<${type}>`;
  const written = span.value ?? text.slice(start, end);
  const token = tokenText(type, canonical(written, type, country), tokenise);
  if (operator !== 'keep-last-2' && operator !== 'keep-last-4') return token;
  return `${token.slice(0, -1)}~${lastCharacters(written, operator === 'keep-last-2' ? 2 : 4)}>`;
}

/** The last letters and digits of a value that it shows itself; mask characters do not count. */
function lastCharacters(written: string, count: number): string {
  return written
    .toUpperCase()
    .replace(/[^A-Z0-9]|X(?=[X*\d])/g, '')
    .slice(-count);
}
