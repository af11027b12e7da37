import type { Chance } from '../chance.js';

/** Input, forget, candidate and output gate. */
const GATES = 4;

/** What a pass through a sequence leaves for the pass back. */
export interface Trace {
  /** By step: the input, the hidden state before it, and 1 for the bias. */
  inputs: Float64Array[];
  /** By step: the four gates after their activation. */
  gates: Float64Array[];
  /** The state before the first step, then after each. */
  cells: Float64Array[];
  /** The last hidden state and 1 for the bias. */
  last: Float64Array;
  outputs: Float64Array;
}

/**
 * One LSTM layer whose last state goes through a linear layer.
 * Sources: Hochreiter & Schmidhuber, Long short-term memory, Neural Computation 9 (1997), with the forget gate of
 * Gers, Schmidhuber & Cummins, Learning to forget, Neural Computation 12 (2000).
 */
export class Network {
  /** All that is learnt: the layer's rows gate by gate, then the linear layer's. */
  readonly weights: Float64Array;
  private readonly width: number;
  private readonly linear: number;

  constructor(
    private readonly inputs: number,
    private readonly hidden: number,
    private readonly outputs: number,
    chance: Chance,
  ) {
    this.width = inputs + hidden + 1;
    this.linear = GATES * hidden * this.width;
    const reach = 1 / Math.sqrt(hidden);
    const count = this.linear + outputs * (hidden + 1);
    this.weights = Float64Array.from({ length: count }, () => chance.between(-reach, reach));
    // A new network forgets nothing, or the year before would never reach the end.
    for (let unit = 0; unit < hidden; unit++) this.weights[(hidden + unit + 1) * this.width - 1] = 1;
  }

  /** Runs a sequence of at least one step. */
  run(sequence: readonly (readonly number[])[]): Trace {
    const { hidden, weights, width } = this;
    const trace: Trace = {
      inputs: [],
      gates: [],
      cells: [new Float64Array(hidden)],
      last: new Float64Array(hidden + 1),
      outputs: new Float64Array(this.outputs),
    };
    for (const step of sequence) {
      const input = new Float64Array(width);
      input.set(step);
      input.set(trace.last, this.inputs);
      input[width - 1] = 1;
      const gates = new Float64Array(GATES * hidden);
      for (let row = 0; row < gates.length; row++) {
        const sum = dot(weights, row * width, input);
        gates[row] = isCandidate(row, hidden) ? Math.tanh(sum) : 1 / (1 + Math.exp(-sum));
      }
      const before = trace.cells.at(-1)!;
      const cell = new Float64Array(hidden);
      for (let unit = 0; unit < hidden; unit++) {
        const [enter, forget, candidate, leave] = gatesOf(gates, unit, hidden);
        cell[unit] = forget * before[unit]! + enter * candidate;
        trace.last[unit] = leave * Math.tanh(cell[unit]!);
      }
      trace.inputs.push(input);
      trace.gates.push(gates);
      trace.cells.push(cell);
    }
    trace.last[hidden] = 1;
    for (let row = 0; row < this.outputs; row++) {
      trace.outputs[row] = dot(weights, this.linear + row * (hidden + 1), trace.last);
    }
    return trace;
  }

  /** Adds to `gradient` what each weight did to the loss, given what each output did (back-propagation through time). */
  addGradient(trace: Trace, ofOutputs: ArrayLike<number>, gradient: Float64Array): void {
    const { hidden, weights, width } = this;
    let ofHidden = new Float64Array(hidden + 1);
    for (let row = 0; row < this.outputs; row++) {
      const start = this.linear + row * (hidden + 1);
      addScaled(gradient, start, trace.last, ofOutputs[row]!);
      for (let unit = 0; unit < hidden; unit++) ofHidden[unit]! += ofOutputs[row]! * weights[start + unit]!;
    }
    const ofCell = new Float64Array(hidden);
    const ofSums = new Float64Array(GATES * hidden);
    for (let step = trace.inputs.length - 1; step >= 0; step--) {
      const [before, after] = [trace.cells[step]!, trace.cells[step + 1]!];
      for (let unit = 0; unit < hidden; unit++) {
        const [enter, forget, candidate, leave] = gatesOf(trace.gates[step]!, unit, hidden);
        const squashed = Math.tanh(after[unit]!);
        ofCell[unit]! += ofHidden[unit]! * leave * (1 - squashed * squashed);
        ofSums[unit] = ofCell[unit]! * candidate * enter * (1 - enter);
        ofSums[hidden + unit] = ofCell[unit]! * before[unit]! * forget * (1 - forget);
        ofSums[2 * hidden + unit] = ofCell[unit]! * enter * (1 - candidate * candidate);
        ofSums[3 * hidden + unit] = ofHidden[unit]! * squashed * leave * (1 - leave);
        ofCell[unit]! *= forget;
      }
      const ofInput = new Float64Array(width);
      for (let row = 0; row < ofSums.length; row++) {
        addScaled(gradient, row * width, trace.inputs[step]!, ofSums[row]!);
        for (let i = this.inputs; i < width; i++) ofInput[i]! += ofSums[row]! * weights[row * width + i]!;
      }
      ofHidden = ofInput.slice(this.inputs);
    }
  }
}

const isCandidate = (row: number, hidden: number): boolean => row >= 2 * hidden && row < 3 * hidden;

const gatesOf = (gates: Float64Array, unit: number, hidden: number): [number, number, number, number] => [
  gates[unit]!,
  gates[hidden + unit]!,
  gates[2 * hidden + unit]!,
  gates[3 * hidden + unit]!,
];

function dot(weights: Float64Array, start: number, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += weights[start + i]! * values[i]!;
  return sum;
}

function addScaled(target: Float64Array, start: number, values: Float64Array, factor: number): void {
  for (let i = 0; i < values.length; i++) target[start + i]! += factor * values[i]!;
}
