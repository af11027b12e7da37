import type { Random } from '#libs/evaluation/random.js';

type Style = 'indian' | 'western' | 'dot' | 'plain';

const INDIAN_SIGNS = ['Rs', 'Rs.', 'INR', '₹', 'Rs', 'INR'];

/** An amount as an alert writes it. */
export function writeAmount(random: Random, style: Style, signs: readonly string[] = INDIAN_SIGNS): string {
  const size = random.pick([90, 400, 900, 3000, 9000, 60_000]);
  const units = 5 + random.below(size);
  const cents = random.chance(0.6) ? String(random.below(100)).padStart(2, '0') : '';
  const number = group(units, style) + (cents && (style === 'dot' ? `,${cents}` : `.${cents}`));
  const sign = random.pick(signs);
  if (random.chance(0.1)) return `${number} ${sign}`;
  return sign + (random.chance(0.6) ? ' ' : '') + number;
}

function group(units: number, style: Style): string {
  const digits = String(units);
  if (style === 'plain') return digits;
  if (style === 'indian') return digits.replace(/(\d)(?=(\d\d)*\d{3}$)/g, '$1,');
  return digits.replace(/\d(?=(\d{3})+$)/g, style === 'dot' ? '$&.' : '$&,');
}
