import { useTranslation } from 'react-i18next';
import type { FlowNode } from '../../../api/cash-flow.js';
import { useCategories } from '../../../parts/use-categories.js';

/** Names of the API for what has none. */
const UNNAMED = new Set(['other income']);

/** What a node of the cash flow is called, for people. */
export function useNodeName(): (node: FlowNode) => string {
  const { t } = useTranslation('cash-flow');
  const { nameOf } = useCategories();
  return ({ kind, name }) => {
    if (kind === 'merchant' || (kind === 'source' && !UNNAMED.has(name))) return name;
    if (kind === 'category') return nameOf(name);
    return t(`nodes.${kind}`, { name: kind === 'refunds' ? nameOf(name) : name });
  };
}
