const FADING = 0.9;
const FADING_SQUARES = 0.999;
const LEAST = 1e-8;
/** A longer gradient is cut to this length. */
const LONGEST = 1;

/**
 * Moves weights against their gradient, each at a pace of its own.
 * Source: Kingma & Ba, Adam: a method for stochastic optimization, ICLR 2015, arXiv 1412.6980.
 */
export class Adam {
  private readonly means: Float64Array;
  private readonly squares: Float64Array;
  private steps = 0;

  constructor(private readonly weights: Float64Array) {
    this.means = new Float64Array(weights.length);
    this.squares = new Float64Array(weights.length);
  }

  /** One step; empties the gradient. */
  step(gradient: Float64Array, rate: number): void {
    this.steps++;
    const scale = Math.min(1, LONGEST / Math.hypot(...gradient));
    const pace = (rate * Math.sqrt(1 - FADING_SQUARES ** this.steps)) / (1 - FADING ** this.steps);
    for (let i = 0; i < gradient.length; i++) {
      const slope = gradient[i]! * scale;
      this.means[i] = FADING * this.means[i]! + (1 - FADING) * slope;
      this.squares[i] = FADING_SQUARES * this.squares[i]! + (1 - FADING_SQUARES) * slope * slope;
      this.weights[i]! -= (pace * this.means[i]!) / (Math.sqrt(this.squares[i]!) + LEAST);
    }
    gradient.fill(0);
  }
}
