import type { Backtest } from './forecast-result.js';

/** What stands behind a forecast, for people. */
export function sentence(
  method: string,
  historyMonths: number,
  { months, mase, coverage }: Backtest,
): string {
  const basis = `Based on ${historyMonths} months (${method})`;
  if (mase === null) return `${basis}.`;
  const tested = `forecasting ${months} past ${months === 1 ? 'month' : 'months'} again`;
  return `${basis}; ${tested} ${comparison(mase)}${hits(coverage)}.`;
}

function comparison(mase: number): string {
  const percent = Math.round(Math.abs(1 - mase) * 100);
  if (percent === 0) return 'missed by as much as the usual change from month to month';
  return `missed by ${percent} % ${mase < 1 ? 'less' : 'more'} than the usual change from month to month`;
}

const hits = (coverage: number | null): string =>
  coverage === null ? '' : `, and ${Math.round(coverage * 100)} % of them fell inside the 80 % range`;
