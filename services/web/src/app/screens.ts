import type { ComponentType } from 'react';
import { ReviewBadge } from '../pages/review/badge.js';
import type { IconName } from '../parts/icon.js';
import type { PeriodName } from '../parts/use-period.js';

/** One entry of the navigation. */
export interface Screen {
  /** With a star where the screen has paths of its own: `/trends/*`. */
  path: string;
  icon: IconName;
  /** Key of its name in i18n/…/shell.json. */
  label: string;
  /** Its component is the default export of its file. */
  load: () => Promise<{ default: ComponentType }>;
  /** Shows the period picker, with this period where none is chosen. */
  period?: PeriodName;
  /** Path of the entry that this one belongs below. */
  under?: string;
  /** The number that is shown beside the name, or nothing. */
  Badge?: ComponentType;
}

/** Every screen, in the order of the navigation; on phones the first four are in the bar. */
export const SCREENS: readonly Screen[] = [
  {
    path: '/',
    icon: 'overview',
    label: 'nav.overview',
    load: () => import('../pages/overview/overview.js'),
    period: 'this-month',
  },
  { path: '/add', icon: 'add', label: 'nav.add', load: () => import('../pages/add/add.js') },
  {
    path: '/transactions',
    icon: 'transactions',
    label: 'nav.transactions',
    load: () => import('../pages/transactions/transactions.js'),
  },
  {
    path: '/review',
    icon: 'review',
    label: 'nav.review',
    load: () => import('../pages/review/review.js'),
    Badge: ReviewBadge,
  },
  {
    path: '/import/*',
    icon: 'import',
    label: 'nav.import',
    load: () => import('../pages/import/import.js'),
    under: '/add',
  },
  {
    path: '/trends/*',
    icon: 'trends',
    label: 'nav.trends',
    load: () => import('../pages/trends/trends.js'),
    period: '12-months',
  },
  {
    path: '/forecast',
    icon: 'forecast',
    label: 'nav.forecast',
    load: () => import('../pages/forecast/forecast.js'),
  },
  {
    path: '/budgets',
    icon: 'budgets',
    label: 'nav.budgets',
    load: () => import('../pages/budgets/budgets.js'),
  },
  {
    path: '/recurring',
    icon: 'recurring',
    label: 'nav.recurring',
    load: () => import('../pages/recurring/recurring.js'),
  },
  {
    path: '/settings',
    icon: 'settings',
    label: 'nav.settings',
    load: () => import('../pages/settings/settings.js'),
  },
  {
    path: '/status',
    icon: 'status',
    label: 'nav.status',
    load: () => import('../pages/status/status.js'),
  },
];

/** Where a screen begins, without the star. */
export const pathOf = ({ path }: Screen): string => path.replace(/\/\*$/, '');
/** Whether there is a screen at a path. */
export const hasScreen = (path: string): boolean => SCREENS.some((screen) => pathOf(screen) === path);
