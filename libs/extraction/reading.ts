import type { Finding } from '#libs/contracts/index.js';
import { TYPES } from '#libs/masking/types.js';
import type { Meaning } from './cues/cue-table.js';
import { findCues, type Cue } from './cues/find-cues.js';
import { Meanings } from './cues/meanings.js';
import { plain } from './fold.js';
import { tokens, type Token, typeOf } from './tokens.js';
import { ask } from './words.js';

/** A text taken apart once, for every field to look at. */
export interface Reading {
  text: string;
  country: string | undefined;
  tokens: readonly Token[];
  /** Positions of the tokens of a kind, so that who looks for them need not pass over the words. */
  numbers: readonly number[];
  dates: readonly number[];
  masks: readonly number[];
  /** What is known of any of the words (see `ask`). */
  is: number;
  cues: readonly Cue[];
  /** The cue that covers each token. */
  cueAt: readonly (Cue | null)[];
  /** The number of the sentence each token is in. */
  sentence: readonly number[];
  /** Tokens in advice, as `If not done by you, call ...`, where nothing counts. */
  ignored: readonly boolean[];
  /** What the cues outside advice mean, together. */
  said: Meanings;
}

const ORDER_REACH = 8;
const TEXTING = ask((norm) => norm === 'sms');

/** Where `SMS BLOCK 9 to <number>` ends, whatever the words between are; -1 when that does not stand there. */
function textingEnd(list: readonly Token[], at: number): number {
  for (let to = at + 1; to < at + ORDER_REACH && to + 1 < list.length && !list[to]!.stop; to++) {
    if (list[to]!.norm !== 'to') continue;
    const { kind, norm } = list[to + 1]!;
    if (kind === 'number' || norm === 'PHONE' || norm === 'ACCOUNT') return to + 2;
  }
  return -1;
}

function adviceIn(list: readonly Token[], cues: readonly Cue[], is: number): boolean[] {
  const ignored: boolean[] = [];
  for (let at = 0; at < list.length; at++) ignored.push(false);
  if ((is & TEXTING) !== 0) {
    list.forEach((token, at) => {
      if ((token.is & TEXTING) !== 0) ignored.fill(true, at, Math.max(at, textingEnd(list, at)));
    });
  }
  for (const cue of cues) {
    if (!cue.means.has('advice') || ignored[cue.from]) continue;
    for (let at = cue.from; at < list.length; at++) {
      if (at > cue.from && (list[at]!.stop || list[at]!.line)) break;
      ignored[at] = true;
    }
  }
  return ignored;
}

/**
 * Takes a masked text apart. With findings given, their tokens are taken for masks, and those of the types of masking,
 * which a text has that was masked before.
 */
export function read(
  masked: string,
  findings: readonly Pick<Finding, 'token'>[] = [],
  country?: string,
): Reading {
  const text = plain(masked);
  const known = new Set(findings.map((finding) => finding.token));
  const list = tokens(
    text,
    known.size > 0 ? (token) => known.has(token) || TYPES.has(typeOf(token)) : undefined,
  );
  const cues = findCues(list);
  const cueAt: (Cue | null)[] = [];
  const [numbers, dates, masks, sentence]: [number[], number[], number[], number[]] = [[], [], [], []];
  let [ended, is] = [0, 0];
  for (let at = 0; at < list.length; at++) {
    const token = list[at]!;
    if (token.kind === 'number') numbers.push(at);
    else if (token.kind === 'mask') masks.push(at);
    else if (token.kind === 'date') dates.push(at);
    if (token.stop) ended++;
    sentence.push(ended);
    cueAt.push(null);
    is |= token.is;
  }
  for (const cue of cues) for (let at = cue.from; at < cue.to; at++) cueAt[at] = cue;
  const ignored = adviceIn(list, cues, is);
  let said = Meanings.none;
  for (const { from, means } of cues) if (!ignored[from]) said = said.with(means);
  return { text, country, tokens: list, numbers, dates, masks, is, cues, cueAt, sentence, ignored, said };
}

/** Whether a cue with the meaning stands outside advice. */
export const hasCue = ({ said }: Reading, meaning: Meaning): boolean => said.has(meaning);

/** How many cues with the meaning stand outside advice. */
export function countCues({ cues, ignored, said }: Reading, meaning: Meaning): number {
  if (!said.has(meaning)) return 0;
  return cues.filter((cue) => cue.means.has(meaning) && !ignored[cue.from]).length;
}

/** What stands between a token and the one before it. */
export function gapBefore({ text, tokens: list }: Reading, at: number): string {
  return text.slice(list[at - 1]?.end ?? 0, list[at]?.start ?? text.length);
}
