import { describe, expect, it } from '@jest/globals';
import { fitTemperature, reviewThreshold } from './calibrate.js';
import { measure, reliability } from './metrics.js';

const answer = (label: number, ...probabilities: number[]) => ({ label, probabilities });

describe('measure', () => {
  it('counts what was right, by class', () => {
    const metrics = measure([answer(0, 0.9, 0.1), answer(0, 0.4, 0.6), answer(1, 0.2, 0.8)], ['a', 'b']);
    expect(metrics.accuracy).toBeCloseTo(2 / 3, 3);
    expect(metrics.perClass.a).toEqual({ precision: 1, recall: 0.5, f1: 0.6667, size: 2 });
    expect(metrics.perClass.b).toEqual({ precision: 0.5, recall: 1, f1: 0.6667, size: 1 });
    expect(metrics.macroF1).toBeCloseTo(0.6667, 3);
  });

  it('finds no calibration error where confidence equals accuracy', () => {
    const even = [answer(0, 0.75, 0.25), answer(0, 0.75, 0.25), answer(0, 0.75, 0.25), answer(1, 0.75, 0.25)];
    expect(measure(even, ['a', 'b']).ece).toBe(0);
    expect(reliability(even)[7]).toEqual({ from: 0.7, size: 4, confidence: 0.75, accuracy: 0.75 });
  });
});

describe('calibration', () => {
  it('softens a model that is too sure', () => {
    const right = Array.from({ length: 6 }, () => ({ scores: Float64Array.of(6, 0), label: 0 }));
    const wrong = Array.from({ length: 4 }, () => ({ scores: Float64Array.of(6, 0), label: 1 }));
    expect(fitTemperature([...right, ...wrong])).toBeGreaterThan(3);
  });

  it('asks for review below the confidence that keeps the precision', () => {
    const answers = [answer(0, 0.95, 0.05), answer(0, 0.9, 0.1), answer(1, 0.6, 0.4), answer(1, 0.55, 0.45)];
    expect(reviewThreshold(answers, 0.95)).toBe(0.9);
  });
});
