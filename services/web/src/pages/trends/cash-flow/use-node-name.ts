import { useTranslation } from 'react-i18next';
import type { FlowNode } from '../../../api/cash-flow.js';
import { useCategories } from '../../../parts/use-categories.js';
import { OTHER_INCOME } from './fold-flows.js';

/** What a node of the cash flow is called, for people. */
export function useNodeName(): (node: FlowNode) => string {
  const { t } = useTranslation('cash-flow');
  const { nameOf } = useCategories();
  return ({ kind, name }) => {
    if (kind === 'merchant' || (kind === 'source' && name !== OTHER_INCOME)) return name;
    if (kind === 'category') return nameOf(name);
    return t(`nodes.${kind}`, { name: kind === 'refunds' ? nameOf(name) : name });
  };
}
