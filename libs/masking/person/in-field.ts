import { WORD } from '../reading/atoms.js';
import { BANK } from '../lexicon/flags.js';
import { claim } from './claim.js';
import { nameFrom, type NameWords } from './name-words.js';
import type { Scan } from '../reading/scan.js';
import { isCapital } from './letter-case.js';

const AFTER_REFERENCE = 1.4;
const AFTER_RAIL = 1.1;
const SECOND = 0.6;
const REACH = 9;
/** Ways to pay that name the other side in a field of the line. */
const RAILS =
  /^(?:upi|imps|neft|rtgs|mob|nip|trf|tfr|ft|p2a|p2p|uto|utu|inb|mb|ib|ecs|transfer|trsf|fund|cr|dr|web|ussd|pos|mmt|bil|clg|chq|by|to|fip|nibss|payment|sepa|ach|wire)$/;
const ENDS = /^[/\-*|,.;:\n)]?$/;

/** `UPI/DR/500598761200/RAVI KUMAR/SBIN`: a field of a bank's own line, between signs that separate fields. */
export function inField(scan: Scan, index: number): void {
  const sign = scan.atoms[index]!;
  const next = scan.at(index + 1);
  if (next?.start !== sign.end) return;
  if (next.kind !== WORD || !isCapital(scan.text, next.start)) return;
  const run = nameFrom(scan, index + 1);
  const name = run && sign.word === '-' ? upToHyphen(scan, run) : run;
  if (!name || (sign.word !== '.' && !ENDS.test(scan.word(name.last + 1)))) return;
  // `MBVCB.4418820937.NGUYEN THI LAN`: a dot ends a sentence as well.
  const isDot = sign.word === '.';
  if (isDot && (name.words.length < 2 || scan.typeEndingAt(sign.start) !== 'REF')) return;
  const weight = fieldWeight(scan, index);
  if (weight > 0) claim(scan, name, { weight, second: SECOND, known: isDot });
}

/** Where hyphens separate fields, none joins the halves of a name: `-SUNIL MEHTA-SBIN`. */
function upToHyphen(scan: Scan, name: NameWords): NameWords {
  const cut = name.words.findIndex((i, at) => at > 0 && scan.word(i - 1) === '-');
  if (cut < 0) return name;
  // A small word, the DAS of ROHINI DAS, is a name before the hyphen.
  const last = name.words[cut]! - 2;
  return { ...name, last, end: scan.atoms[last]!.end, words: name.words.slice(0, cut) };
}

function fieldWeight(scan: Scan, index: number): number {
  const sign = scan.word(index);
  const type = scan.typeEndingAt(scan.at(index - 1)?.end ?? -1);
  if (type !== undefined && type !== 'URL' && type !== 'PERSON') return AFTER_REFERENCE;
  for (let i = index - 1, fields = 0; i >= 0 && i > index - REACH; i--) {
    const word = scan.word(i);
    if (word === 'm' && scan.word(i - 2) === 'p') return 0; // `P2M`
    if ((RAILS.test(word) || (scan.flagsAt(i) & BANK) !== 0) && scan.word(i + 1) === sign) return AFTER_RAIL;
    if (word === sign && ++fields > 4) break;
  }
  return 0;
}
