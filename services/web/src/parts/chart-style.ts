/** How the axes of all charts look. */
export const axis = {
  axisLine: false,
  tickLine: false,
  tick: { fill: 'var(--ink-soft)', fontSize: 12 },
  minTickGap: 24,
};

/** How the box beside the pointer looks. */
export const tooltip = {
  contentStyle: {
    border: '1px solid var(--line)',
    borderRadius: 8,
    background: 'var(--surface)',
    color: 'var(--ink)',
    fontSize: 13,
    fontVariantNumeric: 'tabular-nums',
  },
  cursor: { stroke: 'var(--line)' },
};
