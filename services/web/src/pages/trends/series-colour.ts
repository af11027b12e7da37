import type { Series } from '../../api/trends.js';
import { categoryColour } from '../../parts/category-colour.js';

/** The colour of a series of categories: its category's, or grey for the rest. */
export const seriesColour = ({ name }: Pick<Series, 'name'>): string =>
  name === null ? 'var(--control-line)' : categoryColour(name);

/** How opaque a month is that does not count in means. */
export const PALE = 0.6;
