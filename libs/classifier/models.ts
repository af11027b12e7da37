import { Injectable } from '@nestjs/common';
import { Env } from '#libs/runtime/env.js';
import type { Classifier } from './classifier.js';
import { ModelError } from './model-error.js';
import { currentModel } from './registry.js';

/** How long a failed load is remembered: nobody gains from reading the same wrong file many times a second. */
const RETRY_AFTER_MS = 2000;

/** The models of a process, each loaded once, when it is first asked for. */
@Injectable()
export class Models {
  private readonly loading = new Map<string, Promise<Classifier>>();
  private chosen: string | undefined;

  constructor(private readonly env: Env) {}

  /** The model in use, the same one for as long as the process lives. Throws `ModelError`, until its files are right. */
  async current(): Promise<Classifier> {
    this.chosen ??= this.env.model ?? (await currentModel(this.env.modelsDir));
    return this.named(this.chosen);
  }

  /** `name@version`. Throws `ModelError`, and `UnknownModelError` for one that is not in the registry. */
  named(name: string): Promise<Classifier> {
    const loading = this.loading.get(name) ?? this.load(name);
    this.loading.set(name, loading);
    return loading;
  }

  private async load(name: string): Promise<Classifier> {
    const { modelsDir, onnxThreads: threads } = this.env;
    try {
      // Not a plain import: the native library comes with the first model, not with whoever has this injected.
      const { loadClassifier } = await import('./load-classifier.js');
      return await loadClassifier(modelsDir, name, { threads });
    } catch (failure) {
      setTimeout(() => this.loading.delete(name), RETRY_AFTER_MS).unref();
      throw failure instanceof ModelError
        ? failure
        : new ModelError(`${name} cannot be loaded: ${String(failure)}`);
    }
  }
}
