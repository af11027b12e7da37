import { mailDomain } from '../mail-domain.js';
import { visibleFrom } from '../visible.js';
import type { Scan } from '../scan.js';

/** `[at]`, `(at)`, ` [AT] `: what stands for the sign in the middle of an address. */
const SIGN = /^ ?[[({](?:at|arroba|chez)[\])}] ?/i;
const LOCAL = /[a-z\d][a-z\d._%+-]{1,40}$/i;
const MOST_LOCAL = 41;
const MAX_VIEW = 60;

/** Masks mail addresses whose sign is spelt, so that no machine reads them: `kbc.rana[at]mail.example`. */
export function maskSpeltMails(scan: Scan): void {
  for (const i of scan.words) {
    const { word, start, end } = scan.atoms[i]!;
    if (word.charCodeAt(0) !== 97 || word.length > 6) continue;
    if (!/[[({]/.test(scan.text.charAt(start - 1)) || !/[\])}]/.test(scan.text.charAt(end))) continue;
    const before = scan.text.charAt(start - 2) === ' ' ? start - 2 : start - 1;
    const sign = SIGN.exec(scan.slice(before, end + 3))?.[0];
    const local = LOCAL.exec(scan.slice(Math.max(0, before - MOST_LOCAL), before))?.[0];
    if (sign === undefined || local === undefined) continue;
    const length = mailDomain(
      visibleFrom(scan, before + sign.length, MAX_VIEW).split(/[\s,;<>()]/, 1)[0] ?? '',
    );
    const [from, to] = [before - local.length, before + sign.length + length];
    if (length > 0 && scan.isFree(from, to)) scan.mask('EMAIL', from, to);
  }
}
