import type { Finding } from '#libs/contracts/index.js';
import { TYPES } from '#libs/masking/types.js';
import type { Meaning } from './cues/cue-table.js';
import { findCues, type Cue } from './cues/find-cues.js';
import { plain } from './fold.js';
import { tokens, type Token, typeOf } from './tokens.js';

/** A text taken apart once, for every field to look at. */
export interface Reading {
  text: string;
  country: string | undefined;
  tokens: readonly Token[];
  cues: readonly Cue[];
  /** The cue that covers each token. */
  cueAt: readonly (Cue | null)[];
  /** The number of the sentence each token is in. */
  sentence: readonly number[];
  /** Tokens in advice, as `If not done by you, call ...`, where nothing counts. */
  ignored: readonly boolean[];
}

const ORDER_REACH = 8;

/** Where `SMS BLOCK 9 to <number>` ends, whatever the words between are; -1 when that does not stand there. */
function textingEnd(list: readonly Token[], at: number): number {
  if (list[at]!.norm !== 'sms') return -1;
  for (let to = at + 1; to < at + ORDER_REACH && to + 1 < list.length && !list[to]!.stop; to++) {
    if (list[to]!.norm !== 'to') continue;
    const { kind, norm } = list[to + 1]!;
    if (kind === 'number' || norm === 'PHONE' || norm === 'ACCOUNT') return to + 2;
  }
  return -1;
}

function adviceIn(list: readonly Token[], cues: readonly Cue[]): boolean[] {
  const ignored = list.map(() => false);
  for (let at = 0; at < list.length; at++) {
    const end = textingEnd(list, at);
    if (end > 0) ignored.fill(true, at, end);
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
export function read(masked: string, findings: readonly Finding[] = [], country?: string): Reading {
  const text = plain(masked);
  const known = new Set(findings.map((finding) => finding.token));
  const list = tokens(
    text,
    known.size > 0 ? (token) => known.has(token) || TYPES.has(typeOf(token)) : undefined,
  );
  const cues = findCues(list);
  const cueAt: (Cue | null)[] = list.map(() => null);
  for (const cue of cues) cueAt.fill(cue, cue.from, cue.to);
  let ended = 0;
  const sentence = list.map(({ stop }) => (stop ? ++ended : ended));
  return { text, country, tokens: list, cues, cueAt, sentence, ignored: adviceIn(list, cues) };
}

/** Whether a cue with the meaning stands outside advice. */
export function hasCue({ cues, ignored }: Reading, meaning: Meaning): boolean {
  return cues.some((cue) => cue.means.has(meaning) && !ignored[cue.from]);
}

/** How many cues with the meaning stand outside advice. */
export function countCues({ cues, ignored }: Reading, meaning: Meaning): number {
  return cues.filter((cue) => cue.means.has(meaning) && !ignored[cue.from]).length;
}

/** What stands between a token and the one before it. */
export function gapBefore({ text, tokens: list }: Reading, at: number): string {
  return text.slice(list[at - 1]?.end ?? 0, list[at]?.start ?? text.length);
}
