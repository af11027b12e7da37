import { classOf, DIGIT, LETTER } from './character-class.js';

/** Handles of Indian payment apps and banks; others are known by shape. */
const HANDLES = new Set(
  'upi ybl ibl axl okaxis oksbi okhdfcbank okicici paytm ptyes ptaxis pthdfc ptsbi apl yapl rapl amazonpay axisbank axisb axis sbi hdfcbank hdfc icici payu kotak kmbl pnb boi bob barodampay cnrb canara unionbank ubi idbi idfcbank idfcfirst idfcnetc yesbank yesbankltd indus indusind rbl federal fbl kvb kbl sib dbs hsbc citi citigold sc dlb cub tmb uco vijb allbank andb aubank freecharge mahb mairtel airtel airtelpaymentsbank jio jiomoney postbank pockets payzapp ikwik myicici naviaxis yescred timecosmos slice waicici wahdfcbank waaxis wasbi axisgo utbi equitas abfspay goaxb tapicici zoicici ptybl mbk ezeetap eazypay fam finobank imobile nsdl superyes shriramhdfcbank sliceaxis ratn cmsidfc digikhata dhani'.split(
    ' ',
  ),
);
const LOCAL = /[a-z0-9._%+'*-]/i;
const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;

/** What stands around the `@` at `at`, when it is an e-mail or a payment address; nothing left of `floor` belongs to it. */
export function handleAt(
  text: string,
  at: number,
  floor: number,
): { start: number; end: number; type: 'EMAIL' | 'VPA' } | undefined {
  const domain = text.slice(at + 1, domainEnd(text, at + 1));
  const start = localStart(text, at, floor);
  if (start === at || domain === '') return undefined;
  // `ravi@okaxis.Ref 12`: the next sentence began without a space.
  const glued = /^([a-z]{2,20})\.[A-Z]/.exec(domain)?.[1];
  const email = HANDLES.has(glued ?? '') ? 0 : mailDomain(domain);
  if (email > 0) return { start, end: at + 1 + email, type: 'EMAIL' };
  const handle = /^[a-z][a-z0-9]{1,20}/i.exec(domain)?.[0];
  if (handle === undefined) return undefined;
  const local = text.slice(start, at);
  const known = HANDLES.has(handle.toLowerCase());
  // An unknown handle is believed in lower case only: `Rs75@CCD` says where, not whom.
  const shaped = /^[a-z]{2,20}$/.test(handle) && /^[a-z0-9._*-]{3,64}$/.test(local);
  return known || shaped ? { start, end: at + 1 + handle.length, type: 'VPA' } : undefined;
}

function localStart(text: string, at: number, floor: number): number {
  const lowest = Math.max(floor, at - MAX_LOCAL);
  if (text[at - 1] === '"') {
    for (let from = at - 2; from >= lowest; from--) if (text[from] === '"') return from;
  }
  let start = at;
  while (start > lowest && isLocal(text, start - 1)) start--;
  while (start < at && /[.'-]/.test(text[start] ?? '')) start++;
  return start;
}

function isLocal(text: string, i: number): boolean {
  return LOCAL.test(text[i] ?? '') || classOf(text.charCodeAt(i)) === LETTER;
}

function domainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < MAX_DOMAIN) {
    const kind = classOf(text.charCodeAt(end));
    if (kind !== LETTER && kind !== DIGIT && text[end] !== '.' && text[end] !== '-') break;
    end++;
  }
  return end;
}

/** Length of a mail domain at the start of `domain`: labels and a top level of two letters or more; else 0. */
function mailDomain(domain: string): number {
  const labels = domain.split('.');
  let length = 0;
  let found = 0;
  for (const [i, label] of labels.entries()) {
    if (label === '') break;
    const top = /^(?:xn--[a-z0-9-]{2,40}|[\p{L}\p{M}]{2,24})/iu.exec(label)?.[0];
    if (i > 0 && top !== undefined) found = length + top.length;
    if (i > 0 && top?.length !== label.length && i === labels.length - 1) break;
    length += label.length + 1;
  }
  return found;
}
