import { describe, expect, it } from '@jest/globals';
import { Chance } from '../chance.js';
import { lstm } from './lstm.js';
import { Network } from './network.js';
import { train } from './train.js';

describe('LSTM', () => {
  it('has the gradient that numeric differences show, for every weight', () => {
    const chance = new Chance(1);
    const network = new Network(2, 3, 2, chance);
    const sequence = Array.from({ length: 7 }, () => [chance.normal(), chance.normal()]);
    const ofOutputs = [0.7, -1.3];
    const loss = () => network.run(sequence).outputs.reduce((sum, each, i) => sum + each * ofOutputs[i]!, 0);
    const gradient = new Float64Array(network.weights.length);
    network.addGradient(network.run(sequence), ofOutputs, gradient);
    network.weights.forEach((weight, i) => {
      const lossAt = (value: number) => {
        network.weights[i] = value;
        return loss();
      };
      const numeric = (lossAt(weight + 1e-5) - lossAt(weight - 1e-5)) / 2e-5;
      network.weights[i] = weight;
      expect(gradient[i]).toBeCloseTo(numeric, 8);
    });
    expect(gradient.every((slope) => slope !== 0)).toBe(true);
  });

  it('is the same network from the same seed, and another from another', () => {
    expect(train(3, 5).weights).toEqual(train(3, 5).weights);
    expect(train(3, 5).weights).not.toEqual(train(3, 6).weights);
  });

  it('learns to stay near a fixed price, whatever the price', () => {
    const method = lstm(train(60, 5));
    for (const price of [99, 49_900]) {
      method.forecast(Array<number>(24).fill(price), 4).forEach((amount) => {
        expect(Math.abs(amount / price - 1)).toBeLessThan(0.05);
      });
    }
  });

  it('expects nothing where nothing was ever spent', () => {
    expect(lstm(train(1, 5)).forecast([0, 0, 0, 0], 4)).toEqual([0, 0, 0, 0]);
  });
});
