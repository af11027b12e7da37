import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Method } from '../methods/method.js';

const YEAR = 12;

/**
 * Loads the Prophet port of @bsull/augurs with its optimiser, for monthly totals.
 * Source: Taylor & Letham, Forecasting at scale, The American Statistician 72 (2018).
 */
export async function loadProphet(): Promise<Method> {
  const { default: start, Prophet } = await import('@bsull/augurs/prophet');
  const { optimizer } = await import('@bsull/augurs-prophet-wasmstan');
  const wasm = fileURLToPath(new URL('prophet_bg.wasm', import.meta.resolve('@bsull/augurs/prophet')));
  await start({ module_or_path: await readFile(wasm) });
  return {
    name: 'Prophet',
    from: 2 * YEAR,
    least: 2 * YEAR,
    forecast(history, horizon) {
      // Our intervals come from backtests, so Prophet's own simulation would be wasted time.
      const model = new Prophet({ optimizer, uncertaintySamples: 0 });
      try {
        model.fit({ ds: monthStarts(0, history.length), y: [...history] });
        return model.predict({ ds: monthStarts(history.length, horizon) }).yhat.point;
      } finally {
        model.free();
      }
    },
  };
}

/** Any years do: Prophet only needs months that follow each other. */
const monthStarts = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, month) => Date.UTC(2000, first + month, 1) / 1000);
