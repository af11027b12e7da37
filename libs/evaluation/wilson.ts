/** The 97.5 % point of the normal distribution, which makes an interval of 95 %. */
const Z = 1.959964;

/** Wilson's 95 % interval of a share, as shares; `[0, 1]` when nothing was counted. */
export function wilson(hits: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const weight = Z ** 2 / of;
  const middle = (share + weight / 2) / (1 + weight);
  const reach = (Z * Math.sqrt((share * (1 - share)) / of + weight / (4 * of))) / (1 + weight);
  // Rounding must not push the end of a perfect share beyond it.
  return [hits === 0 ? 0 : middle - reach, hits === of ? 1 : middle + reach];
}
