import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { magnitude } from '../../format/money.js';
import { useFormat } from '../../format/use-format.js';
import { Chip } from '../../parts/chip.js';

interface PriceChangeProps {
  change: components['schemas']['PriceChangeDto'];
  currency: string;
  /** More is good then. */
  isIncome: boolean;
}

/** From what a price went up or down, and when. */
export function PriceChange({ change: { from, to, since }, currency, isIncome }: PriceChangeProps) {
  const { t } = useTranslation('recurring');
  const format = useFormat();
  const isUp = magnitude(to) > magnitude(from);
  return (
    <Chip kind={isUp === isIncome ? 'good' : 'bad'}>
      <span aria-hidden>{isUp ? '▲' : '▼'}</span>
      {t(isUp ? 'price-up' : 'price-down', {
        from: format.money(from, { currency }),
        since: format.day(since, 'long'),
      })}
    </Chip>
  );
}
