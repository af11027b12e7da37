/** A piece of a text; offsets are UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
  type: string;
}

/** A span with the characters it covers. */
export interface LabelledSpan extends Span {
  value: string;
}

/** A span that masking must leave alone, as an amount. */
export interface KeptSpan {
  start: number;
  end: number;
  kind: string;
  value: string;
}

/** A text with what is personal data in it, and what is not. */
export interface LabelledText {
  id: string;
  text: string;
  /** ISO 3166-1 alpha-2, as `mask` wants it. */
  region?: string;
  /** Must be masked. */
  spans: LabelledSpan[];
  /** Must survive. */
  keep: KeptSpan[];
  /** May be masked or left. */
  optional: LabelledSpan[];
  /** Labels nobody asks for: neither required nor forbidden. */
  otherLabels: LabelledSpan[];
  /** What must not be found; `ANY` means nothing may be. Empty when the row makes no such claim. */
  typeAbsent: string[];
}
