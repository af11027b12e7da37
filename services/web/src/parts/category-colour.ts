/** The colour of a category, in both themes; see theme/categories.css. Never its only mark: a name stands beside it. */
export const categoryColour = (name: string): string =>
  `var(--category-${name.replaceAll('_', '-')}, var(--category-other))`;
