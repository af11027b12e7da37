import type { KeptSpan, LabelledSpan, LabelledText, Span } from './labelled-text.js';
import { covers, lettersAndDigits, touches } from './sensitive.js';

/** What masking did to one labelled text. */
export interface Judgement {
  row: LabelledText;
  masked: Span[];
  /** Personal data of which a letter or digit is still readable. */
  leaked: LabelledSpan[];
  /** What had to survive and lost a letter or digit. */
  damaged: KeptSpan[];
  /** Masked spans that touch nothing that may be masked. */
  needless: Span[];
  /** Masked spans that the row says must not appear. */
  forbidden: Span[];
  /** Letters and digits lost by a text without personal data, and how many it has; absent for other texts. */
  clean?: { lost: number; of: number };
}

/** Compares the masked spans of a text with its labels. */
export function judge(row: LabelledText, masked: Span[]): Judgement {
  const { text, spans, keep, optional, otherLabels } = row;
  const labelled = [...spans, ...optional, ...otherLabels];
  const isMasked = (position: number) => covers(masked, position);
  const judgement: Judgement = {
    row,
    masked,
    leaked: spans.filter((span) => !lettersAndDigits(text, span, { masks: false }).every(isMasked)),
    damaged: keep.filter((span) => lettersAndDigits(text, span, { masks: true }).some(isMasked)),
    needless: masked.filter((span) => !labelled.some((label) => touches(label, span))),
    forbidden: forbidden(row, masked),
  };
  if (isClean(row)) judgement.clean = cleanLoss(row, masked);
  return judgement;
}

/** A negative of another type than ANY says nothing about personal data of the other types. */
const isClean = ({ spans, typeAbsent }: LabelledText) =>
  spans.length === 0 && (typeAbsent.length === 0 || typeAbsent.includes('ANY'));

function forbidden({ keep, optional, otherLabels, typeAbsent }: LabelledText, masked: Span[]): Span[] {
  const free = [...optional, ...otherLabels];
  return masked
    .filter((span) => !free.some((label) => touches(label, span)))
    .filter(
      (span) =>
        typeAbsent.includes(span.type) ||
        (typeAbsent.includes('ANY') && (keep.length === 0 || keep.some((kept) => touches(kept, span)))),
    );
}

function cleanLoss({ text, optional, otherLabels }: LabelledText, masked: Span[]) {
  const free = [...optional, ...otherLabels];
  const all = lettersAndDigits(text, { start: 0, end: text.length }, { masks: true });
  const lost = all.filter((position) => covers(masked, position) && !covers(free, position));
  return { lost: lost.length, of: all.length };
}
