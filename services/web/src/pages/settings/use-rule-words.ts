import { useTranslation } from 'react-i18next';
import { useCategories } from '../../parts/use-categories.js';
import { type Condition, type RuleBody, valuesOf } from './rule-draft.js';

/** Writes rules as sentences. */
export function useRuleWords() {
  const { t } = useTranslation('settings');
  const { nameOf } = useCategories();
  const valueName = ({ field, value }: Condition) =>
    valuesOf(field) ? t(`rules.values.${value}`, { defaultValue: value }) : `“${value}”`;
  const condition = (each: Condition) =>
    `${t(`rules.fields.${each.field}`)} ${t(`rules.operators.${each.operator}`)} ${valueName(each)}`;
  return {
    conditions: ({ match, conditions }: RuleBody) => conditions.map(condition).join(t(`rules.${match}-word`)),
    action: ({ action: { category, merchant, kind } }: RuleBody) =>
      [
        category && t('rules.sets-category', { name: nameOf(category) }),
        merchant && t('rules.sets-merchant', { name: merchant }),
        kind && t('rules.sets-kind', { name: t(`rules.values.${kind}`) }),
      ]
        .filter(Boolean)
        .join(', '),
  };
}
