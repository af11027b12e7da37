import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Method } from '../methods/method.js';

const YEAR = 12;

/**
 * Loads MSTL of @bsull/augurs: yearly season by loess, what remains by ETS.
 * Source: Bandara, Hyndman & Bergmeir, MSTL, arXiv 2107.13462 (2021).
 */
export async function loadMstl(): Promise<Method> {
  const { default: start, MSTL } = await import('@bsull/augurs/mstl');
  const wasm = fileURLToPath(new URL('mstl_bg.wasm', import.meta.resolve('@bsull/augurs/mstl')));
  await start({ module_or_path: await readFile(wasm) });
  return {
    name: 'MSTL',
    from: 2 * YEAR,
    least: 2 * YEAR,
    forecast(history, horizon) {
      const model = MSTL.ets([YEAR]);
      try {
        model.fit([...history]);
        return model.predict(horizon).point;
      } finally {
        model.free();
      }
    },
  };
}
