/** A wording and what fills it. */
export interface Composed {
  template: string;
  /** What decides the category, by which alerts are kept apart for validation; empty when the wording does. */
  names: string[];
  country: string;
  x?: string;
  p?: string;
}
