import { CATEGORIES, type Category, type CategoryId, type Kind } from '#libs/contracts/index.js';
import { type Memory, memoryKey, remembered } from './memory.js';
import { firstMatch, type Rule, type RuleSubject } from './rule.js';

/** What the pipeline read of a transaction. */
export interface Read extends RuleSubject {
  category: CategoryId | null;
  needsReview: boolean;
  /** Over `CATEGORIES`. */
  scores: readonly number[];
}

/** What holds after the tenant's rules and memory had their say, and who decided the category. */
export interface Decision {
  kind: Kind;
  merchant: string | null;
  category: CategoryId | null;
  needsReview: boolean;
  decidedBy: 'model' | 'memory' | 'rule';
  ruleId: string | null;
}

/** Rules before memory before the model. `rules` are in order; `memories` are by `memoryKey`. */
export function decide(read: Read, rules: readonly Rule[], memories: ReadonlyMap<string, Memory>): Decision {
  const memory = memories.get(memoryKey(read.merchant, read.counterparty) ?? '');
  const renamed = memory?.displayName ?? read.merchant;
  // A rule may name the business by what it was read as or by what the tenant calls it.
  const rule = firstMatch(rules, read) ?? firstMatch(rules, { ...read, merchant: renamed });
  const kind = rule?.action.kind ?? read.kind;
  const merchant = rule?.action.merchant ?? renamed;
  const model = { kind, merchant, needsReview: read.needsReview, decidedBy: 'model' as const, ruleId: null };
  if (kind !== 'transaction')
    return rule?.action.kind === undefined
      ? { ...model, category: null }
      : { ...model, category: null, needsReview: false, decidedBy: 'rule', ruleId: rule.id };
  if (rule)
    return {
      kind,
      merchant,
      category: rule.action.category ?? categoryOf(read, memory),
      needsReview: rule.action.category === undefined && read.needsReview,
      decidedBy: 'rule',
      ruleId: rule.id,
    };
  const taught = memory && remembered(memory);
  // An SMS without an amount still needs a look: there is nothing to count.
  if (taught) return { ...model, category: taught, needsReview: read.amount === null, decidedBy: 'memory' };
  return { ...model, category: read.category ?? likeliest(read.scores) };
}

const categoryOf = (read: Read, memory: Memory | undefined): CategoryId =>
  (memory && remembered(memory)) ?? read.category ?? likeliest(read.scores);

/** For what was not read as a transaction, the model's guess is in its scores. */
export function likeliest(scores: readonly number[]): Category {
  return CATEGORIES[scores.indexOf(Math.max(...scores))] ?? 'other';
}
