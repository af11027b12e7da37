import type { MaskOptions } from './mask-options.js';
import { mask } from './mask.js';
import { tokenAt, tokenText } from './tokens/token-text.js';
import { canonical } from './tokens/canonical.js';

/** `AX-HDFCBK-S`, `HDFCBK`, `M-PESA`, `Revolut`. */
const HEADER = /^(?=.{0,11}[A-Za-z])[A-Za-z0-9][A-Za-z0-9 &._-]{0,14}$/;
/** Short codes of companies have up to this many digits. */
const SHORT_CODE = /^\d{1,8}$/;
const PHONE = /^[+(]?\d[\d\s().-]{6,22}$/;

/** Masks the sender of an SMS; headers of banks and short codes survive, a private number becomes a token. */
export function maskSender(sender: string, options: MaskOptions): string {
  const trimmed = sender.trim();
  if (SHORT_CODE.test(trimmed) || tokenAt(trimmed, 0, options.tokenise)?.own) return sender;
  if (PHONE.test(trimmed))
    return tokenText('PHONE', canonical(trimmed, 'PHONE', options.country), options.tokenise);
  if (HEADER.test(trimmed) && !/\d{6}/.test(trimmed)) return mask(sender, options).text;
  const masked = mask(sender, options);
  return masked.findings.length > 0 ? masked.text : tokenText('TEXT', sender, options.tokenise);
}
