/**
 * Runs a check on a value and tells which of its fields the check never looked at, as paths: of a schema's validator
 * those are fields that the schema does not know, which it passes over, and an API server drops.
 */
export function unreadFields(value: object, check: (watched: object) => void): string[] {
  const read = new Map<object, Set<string>>();
  const watch = (target: object): object => {
    const seen = new Set<string>();
    read.set(target, seen);
    const children = new Map<string, object>();
    return new Proxy(target, {
      get(_, key) {
        const field: unknown = Reflect.get(target, key);
        if (typeof key !== 'string') return field;
        seen.add(key);
        if (typeof field !== 'object' || field === null) return field;
        if (!children.has(key)) children.set(key, watch(field));
        return children.get(key);
      },
    });
  };
  check(watch(value));
  return pathsOf(value, read, '');
}

function pathsOf(target: object, read: Map<object, Set<string>>, path: string): string[] {
  const seen = read.get(target);
  return Object.entries(target).flatMap(([key, field]) => {
    const here = `${path}/${key}`;
    if (!seen?.has(key)) return [here];
    return typeof field === 'object' && field !== null ? pathsOf(field as object, read, here) : [];
  });
}
