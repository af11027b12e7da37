import { africa } from './africa.data.js';
import { eastAsia } from './east-asia.data.js';
import { english } from './english.data.js';
import { germanic } from './germanic.data.js';
import { india } from './india.data.js';
import { nearEast } from './near-east.data.js';
import { romance } from './romance.data.js';
import { slavic } from './slavic.data.js';
import type { TradeWords } from './word-table.js';

/** Every language we have words of. */
export const TRADE_WORDS: TradeWords = {
  ...africa,
  ...eastAsia,
  ...english,
  ...germanic,
  ...india,
  ...nearEast,
  ...romance,
  ...slavic,
};
