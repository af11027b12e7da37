import type { Stage } from '../stages.js';
import { COMPONENTS } from './components.js';
import { type Given, type Price, PRICED } from './prices.js';

export const VOLUMES = { idle: 0, '1 M SMS': 1e6, '100 M SMS': 1e8, '1 B SMS': 1e9 };

/** A table of what each component costs in a month, by how many SMS come in; what is unknown is said, and not in the sum. */
export function priceMonths(stage: Stage, { currency, prices, measured }: Given): string {
  const columns = Object.values(VOLUMES).map((sms) => {
    const cells = (Object.keys(PRICED) as Price[]).map((name) => {
      const amount = COMPONENTS[name]({ stage, sms, measured });
      const price = prices[name];
      return amount === undefined ? 'to be measured' : price === undefined ? 'price?' : amount * price;
    });
    const known = cells.filter((cell) => typeof cell === 'number');
    const sum = known.reduce((total, cell) => total + cell, 0);
    return [...cells.map(print), `${print(sum)}${known.length < cells.length ? ' +' : ''}`];
  });
  const names = [...Object.values(PRICED), `Sum in ${currency}, + where something is unknown`];
  return [
    row([`${stage.name}, a month`, ...Object.keys(VOLUMES)]),
    row(['---', ...columns.map(() => '---:')]),
    ...names.map((name, index) => row([name, ...columns.map((column) => column[index]!)])),
  ].join('\n');
}

const print = (cell: number | string) => (typeof cell === 'number' ? cell.toFixed(2) : cell);
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
