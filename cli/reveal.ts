import type { Finding } from '#libs/contracts/index.js';

/** Puts what was written back in place of the tokens of `value`. */
export function reveal(value: string | null, text: string, findings: readonly Finding[]): string | null {
  return replaceTokens(value, text, findings, (written) => written);
}

/** Like `reveal`, but an account or card shows its last digits only: those written behind a mask, or four of a full number. */
export function revealAccount(
  value: string | null,
  text: string,
  findings: readonly Finding[],
): string | null {
  return replaceTokens(value, text, findings, lastDigits);
}

function replaceTokens(
  value: string | null,
  text: string,
  findings: readonly Finding[],
  show: (written: string) => string,
): string | null {
  if (value === null) return null;
  let shown = value;
  for (const { token, start, end } of findings) {
    if (shown.includes(token)) shown = shown.replaceAll(token, () => show(text.slice(start, end)));
  }
  return shown;
}

/** `XX1234`, `*1234`, `5*1234` and `...1234` hide what comes before. */
const MASK_CHARACTERS = /[Xx*#.\u2022\u2026\u25cf]/;

function lastDigits(written: string): string {
  const digits = (part: string) => part.replace(/\P{Nd}/gu, '');
  const visible = written.split(MASK_CHARACTERS).filter((part) => digits(part) !== '');
  if (visible.length === 0) return written;
  return MASK_CHARACTERS.test(written) ? digits(visible.at(-1)!) : [...digits(written)].slice(-4).join('');
}
