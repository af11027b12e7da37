import { hash } from 'node:crypto';
import { senderEntity } from './sender-entity.js';

/** What makes an SMS the same SMS. */
export interface Fingerprinted {
  /** Masked; equal values have equal tokens. */
  text: string;
  sender?: string | null;
  /** Whether the text itself tells one payment from the next: it has a reference or a day. */
  isDistinct: boolean;
  /** Day on which it came, `2026-11-26`; tells apart what the text does not. */
  day: string;
}

/**
 * A UUID-shaped digest that two SMS share when they are one SMS sent twice: the same sender in any spelling, and the same
 * text but for capitals and white space. The time of arrival does not count, as two clocks disagree, except for its day
 * where the text has neither a reference nor a day.
 */
export function fingerprintOf({ text, sender, isDistinct, day }: Fingerprinted): string {
  const parts = [
    sender ? senderEntity(sender) : '',
    singleSpaced(text.normalize('NFKC').toLowerCase()),
    isDistinct ? '' : day,
  ];
  const hex = hash('sha256', parts.join('\n'));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** Anything but single blanks; most texts have none, so that there is nothing to replace. */
const OTHER_SPACE = /\s{2}|[^\S ]/;

const singleSpaced = (text: string): string =>
  (OTHER_SPACE.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();
