/** Something that takes simulated time: it is given what to call when it is over. */
export type Step = (resume: () => void) => void;

/** What happens one step after the other, written as a generator that yields its steps. */
export type Process = Generator<Step, void, void>;

/** Begins a process at once; `ended` is called after its last step. */
export function start(process: Process, ended: () => void = () => undefined): void {
  const next = () => {
    const { done, value } = process.next();
    if (done) ended();
    else value(next);
  };
  next();
}

/** Processes side by side, until the last has ended. */
export function all(processes: readonly Process[]): Step {
  return (resume) => {
    let left = processes.length;
    if (left === 0) return resume();
    for (const process of processes)
      start(process, () => {
        if (--left === 0) resume();
      });
  };
}
