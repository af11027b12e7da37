const ANY_JOINT = ['', ' ', '-', '.'];

/**
 * Writes out the layouts of a list: `~` is a space, a hyphen or a dot, the same one throughout; `?` is any of them or
 * nothing.
 */
export function layouts(list: string): string[] {
  return list.split(/,\s*/).flatMap((layout) => {
    if (layout.includes('~'))
      return [' ', '-', '.'].flatMap((joint) => optional(layout.replaceAll('~', joint)));
    return optional(layout);
  });
}

function optional(layout: string): string[] {
  const at = layout.indexOf('?');
  if (at < 0) return [layout];
  return ANY_JOINT.flatMap((joint) => optional(layout.slice(0, at) + joint + layout.slice(at + 1)));
}

/** One line of a table of formats: type, layouts, where it is believed without a cue, and what makes it valid. */
export type Row = readonly [
  type: string,
  list: string,
  countries: string,
  isValid?: (value: string) => boolean,
  style?: 'capitals',
];

/** Whether six digits are a date: year, month and day at these positions. */
export const dated =
  (year: number, month: number, day: number) =>
  (value: string): boolean => {
    const m = Number(value.slice(month, month + 2));
    const d = Number(value.slice(day, day + 2));
    return /^\d\d$/.test(value.slice(year, year + 2)) && m >= 1 && m <= 12 && d >= 1 && d <= 31;
  };

/** All of several conditions. */
export const all =
  (...conditions: ((value: string) => boolean)[]) =>
  (value: string): boolean =>
    conditions.every((condition) => condition(value));

/** A condition that is a pattern. */
export const like =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);
