import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Method } from '../methods/method.js';

/** Loads the ETS search of @bsull/augurs (without seasons, which it does not have). */
export async function loadAutoEts(): Promise<Method> {
  const { default: start, AutoETS } = await import('@bsull/augurs/ets');
  const wasm = fileURLToPath(new URL('ets_bg.wasm', import.meta.resolve('@bsull/augurs/ets')));
  await start({ module_or_path: await readFile(wasm) });
  return {
    name: 'AutoETS',
    from: 8,
    least: 8,
    forecast(history, horizon) {
      const model = new AutoETS(1, 'ZZN');
      try {
        model.fit([...history]);
        return model.predict(horizon).point;
      } finally {
        model.free();
      }
    },
  };
}
