import type { ComponentProps } from 'react';
import { Dialog } from './dialog.js';

/** A dialog at the side, for the details of a row. */
export const Drawer = (props: Omit<ComponentProps<typeof Dialog>, 'kind'>) => (
  <Dialog {...props} kind="drawer" />
);
