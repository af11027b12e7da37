import { parseArgs } from 'node:util';
import { STAGES } from '../stages.js';
import { priceMonths } from './price-months.js';
import { readPrices } from './prices.js';

// npm run cost -- --prices FILE [--stage production]
const { values } = parseArgs({
  options: { prices: { type: 'string' }, stage: { type: 'string', default: 'production' } },
});
try {
  if (!values.prices)
    throw new Error('Usage: npm run cost -- --prices FILE [--stage production]; see docs/cost.md');
  const stage = STAGES.find(({ name }) => name === values.stage);
  if (!stage)
    throw new Error(`There is no stage ${values.stage}: ${STAGES.map(({ name }) => name).join(', ')}`);
  console.log(priceMonths(stage, readPrices(values.prices)));
} catch (failure) {
  console.error((failure as Error).message);
  process.exitCode = 1;
}
