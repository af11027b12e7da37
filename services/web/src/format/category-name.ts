import type { components } from '../api/schema.js';

/** What the tenant calls a category: of its own ones always, of a built-in one where it was renamed. */
export function givenName(
  categories: readonly components['schemas']['CategoryDto'][],
  id: string,
): string | undefined {
  const category = categories.find((each) => each.id === id);
  if (!category) return undefined;
  const isBuiltInName = category.name.toLowerCase().replace(' & ', ' ') === id.replaceAll('_', ' ');
  return category.isOwn || !isBuiltInName ? category.name : undefined;
}
