import { mailDomain } from '../link/mail-domain.js';
import { visibleFrom } from '../reading/visible.js';
import type { Scan } from '../reading/scan.js';

/** `[at]`, `(at)`, ` [AT] `: what stands for the sign in the middle of an address. */
const SIGN = /^ ?[[({](?:at|arroba|chez)[\])}] ?/i;
const LOCAL = /[a-z\d._%+-]/i;
const [LEAST_LOCAL, MOST_LOCAL] = [2, 41];
const MAX_VIEW = 60;

/** Masks mail addresses whose sign is spelt, so that no machine reads them: `kbc.rana[at]mail.example`. */
export function maskSpeltMails(scan: Scan): void {
  for (const i of scan.words) {
    const { word, start, end } = scan.atoms[i]!;
    if (word.charCodeAt(0) !== 97 || word.length > 6) continue;
    if (!/[[({]/.test(scan.text.charAt(start - 1)) || !/[\])}]/.test(scan.text.charAt(end))) continue;
    const before = scan.text.charAt(start - 2) === ' ' ? start - 2 : start - 1;
    const sign = SIGN.exec(scan.slice(before, end + 3))?.[0];
    const from = localStart(scan.text, before);
    if (sign === undefined || before - from < LEAST_LOCAL) continue;
    const length = mailDomain(
      visibleFrom(scan, before + sign.length, MAX_VIEW).split(/[\s,;<>()]/, 1)[0] ?? '',
    );
    const to = before + sign.length + length;
    if (length > 0 && scan.isFree(from, to)) scan.mask('EMAIL', from, to);
  }
}

/** Where the part before the sign begins: at a letter or digit. */
function localStart(text: string, end: number): number {
  let start = end;
  while (start > Math.max(0, end - MOST_LOCAL) && LOCAL.test(text.charAt(start - 1))) start--;
  while (start < end && !/[a-z\d]/i.test(text.charAt(start))) start++;
  return start;
}
