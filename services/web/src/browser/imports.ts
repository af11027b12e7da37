import { stored } from './stored.js';

/** An import that this browser made. */
export interface ImportMade {
  id: string;
  /** Of the file; empty for what was pasted. */
  name: string;
  /** ISO 8601. */
  at: string;
}

const KEPT = 20;

/** The imports of this browser, latest first. */
export const imports = stored<readonly ImportMade[]>('imports', []);

/** Keeps an import in the list. */
export function rememberImport(id: string, name: string): void {
  const others = imports.get().filter((each) => each.id !== id);
  imports.set([{ id, name, at: new Date().toISOString() }, ...others].slice(0, KEPT));
}

/** Takes an import off the list. */
export const forgetImport = (id: string): void => imports.set(imports.get().filter((each) => each.id !== id));
