import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import type { SeriesForecast } from './line-rows.js';

// As the API names it.
const AVERAGE = /^(mean|median) of (\d+) months$/;

/** In words, how far a forecast can be trusted: what it was made from, and how it did on months that are past. */
export function HowGood({ forecast: { historyMonths, method, backtest } }: { forecast: SeriesForecast }) {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const { months, mase, coverage } = backtest;
  return (
    <Card title={t('good.title')}>
      <p>{t('good.from', { months: format.number(historyMonths), method: inWords(method) })}</p>
      <p>
        {mase === null
          ? t('good.untried')
          : t(mase <= 1 ? 'good.better' : 'good.worse', {
              months: format.number(months),
              share: format.percent(Math.abs(1 - mase)),
            })}
      </p>
      {coverage !== null && <p>{t('good.band', { share: format.percent(coverage) })}</p>}
    </Card>
  );

  function inWords(name: string): string {
    const [, average, count] = AVERAGE.exec(name) ?? [];
    return average
      ? t(`method.${average}`, { months: format.number(Number(count)) })
      : t(`method.${name}`, { defaultValue: name });
  }
}
