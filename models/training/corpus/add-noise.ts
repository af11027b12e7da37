import type { Random } from '#libs/evaluation/random.js';

/** What happens to alerts on their way: capitals, lost punctuation, a slip of the finger, a cut-off end. */
export function addNoise(random: Random, text: string): string {
  let noisy = text;
  if (random.chance(0.1)) noisy = noisy.toUpperCase();
  else if (random.chance(0.05)) noisy = noisy.toLowerCase();
  if (random.chance(0.1)) noisy = noisy.replace(/[.,;:](?= |$)/g, '');
  if (random.chance(0.06))
    noisy = noisy.replace(/ (?=[A-Z])/g, (space) => (random.chance(0.2) ? '  ' : space));
  if (random.chance(0.06)) noisy = noisy.replace('. ', '.\n');
  if (random.chance(0.05)) noisy = slip(random, noisy);
  if (random.chance(0.03)) noisy = noisy.slice(0, Math.floor(noisy.length * (0.75 + random.next() * 0.25)));
  return noisy;
}

function slip(random: Random, text: string): string {
  const at = 1 + random.below(Math.max(1, text.length - 2));
  return random.chance(0.5)
    ? text.slice(0, at) + text.slice(at + 1)
    : text.slice(0, at) + text.charAt(at) + text.slice(at);
}
