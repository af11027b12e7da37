/** Outlines on a grid of 24, drawn with a line of 1.75. */
const PATHS = {
  overview: 'M4 13h6V4H4zM14 20h6v-9h-6zM14 7h6V4h-6zM4 20h6v-3H4z',
  add: 'M12 5v14M5 12h14',
  import: 'M12 4v11m-4-4 4 4 4-4M4 19h16',
  transactions: 'M4 7h13m-3-3 3 3-3 3M20 17H7m3 3-3-3 3-3',
  review: 'M5 12.5 10 17 19 7',
  trends: 'M5 20v-7M12 20V5M19 20v-10',
  forecast: 'M4 17l5-5 4 3 7-9M15 6h5v5',
  budgets: 'M12 3v9l6.5 6.2A9 9 0 1 1 12 3zM16 4a9 9 0 0 1 5 8h-5z',
  recurring: 'M4 12a8 8 0 0 1 14-5.3L20 9M20 4v5h-5M20 12a8 8 0 0 1-14 5.3L4 15M4 20v-5h5',
  settings: 'M4 7h9m4 0h3M4 17h3m4 0h9M15 4.5v5M9 14.5v5',
  status: 'M3 12h4l3-7 4 14 3-7h4',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  'eye-off':
    'M4 4l16 16M9.5 5.9A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-3 3.7M6 7.8A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4-1M10 10a2.8 2.8 0 0 0 4 4',
  theme: 'M12 3.5a8.5 8.5 0 1 0 0 17zM12 3.5a8.5 8.5 0 0 1 0 17',
  language: 'M4 6h10M9 4v2M12 6c-1 4-4 7-8 8.5M6.5 9c1 2.5 3 4.3 5.5 5.3M12.5 20l4-9.5 4 9.5M14 17h5',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3.5V7M15 3.5V7',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5',
  keyboard: 'M3 7h18v10H3zM7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17.5 10.5h.01M8 14h8',
  down: 'M6 9.5l6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  download: 'M12 4v11m-4-4 4 4 4-4M5 20h14',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words that say the same; screen readers pass over it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
