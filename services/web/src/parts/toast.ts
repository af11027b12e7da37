/** A sentence about what was just done, with a way back where there is one. */
export interface Toast {
  id: number;
  text: string;
  undo?: () => void;
}

let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

/** Tells what was done; `undo` gets a button. It goes by itself, unless somebody is at it. */
export function toast(text: string, undo?: () => void): void {
  last += 1;
  change([...toasts, { id: last, text, ...(undo && { undo }) }]);
}

export const dismiss = (id: number): void => change(toasts.filter((each) => each.id !== id));

/** What `<Toasts>` shows. */
export const toastStore = {
  get: () => toasts,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
