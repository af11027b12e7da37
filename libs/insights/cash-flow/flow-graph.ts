/** Money that came in or was spent; below 0 where refunds or paybacks were more. */
export interface FlowRow {
  direction: 'income' | 'spending';
  /** Source of the income, or category of the spending. */
  name: string;
  merchant: string | null;
  /** Whole minor units. */
  amount: number;
}

/**
 * | kind | stands for |
 * | --- | --- |
 * | source | a source of income |
 * | refunds | a category whose refunds were more than its spending |
 * | from-savings | what was spent beyond the income |
 * | income | everything that came in |
 * | category | what a category spent |
 * | paid-back | a source of income that took more back than it gave |
 * | savings | income that was not spent |
 * | merchant | what a category spent at a merchant |
 * | other-merchants | the rest of a category |
 */
export type FlowNodeKind =
  | 'source'
  | 'refunds'
  | 'from-savings'
  | 'income'
  | 'category'
  | 'paid-back'
  | 'savings'
  | 'merchant'
  | 'other-merchants';

/** A node with what flows through it. */
export interface FlowNode {
  /** Unique: a merchant of two categories is two nodes. */
  id: string;
  kind: FlowNodeKind;
  /** Of the source, category or merchant; the kind in words for others. */
  name: string;
  amount: number;
}

/** Money from a node to another, above 0. */
export interface FlowLink {
  from: string;
  to: string;
  amount: number;
}

/** What came in from the left and where it went; what flows into an inner node flows out of it. */
export interface FlowGraph {
  nodes: FlowNode[];
  links: FlowLink[];
}
