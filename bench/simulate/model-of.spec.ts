import { describe, expect, it } from '@jest/globals';
import { SIMULATED } from './loads.js';
import { slopeOf } from './costs-of.js';
import { type Given, modelOf } from './model-of.js';
import { MADE_UP } from './testdata/made-up-figures.js';

const PLAIN: Given = { scale: {}, cpus: {}, tenants: 1, chunkSize: 200 };
const model = (load: string, given: Partial<Given> = {}) =>
  modelOf(MADE_UP, SIMULATED[load]!, { ...PLAIN, ...given });

describe('a model of figures', () => {
  it.each(['upload', 'batch', 'single', 'queue'])('tells a message from an SMS in %s', (load) => {
    const { costs } = model(load);
    const hops = load === 'queue' ? 5 : 4;
    for (const { perMessage, perSms } of [costs.masking, costs.history]) {
      expect(perMessage).toBeCloseTo(800e-6, 8);
      expect(perSms).toBeCloseTo(50e-6, 8);
    }
    expect(costs.broker.perMessage).toBeCloseTo(200e-6, 8);
    expect(costs.broker.perSms).toBeCloseTo(10e-6 / hops, 8);
  });

  it('leaves nothing of the database out', () => {
    const { costs } = model('upload');
    expect(costs.accepting).toBeCloseTo(5e-6, 9);
    expect(costs.storing.perSms).toBeCloseTo(40e-6, 9);
    expect(costs.others).toBeCloseTo(15e-6, 9);
  });

  it('counts the door by which SMS come', () => {
    expect(model('batch').costs.door).toBeCloseTo(40e-6, 9);
    expect(model('queue').costs.door).toBeCloseTo(45e-6, 9);
  });

  it('waits for what is not work', () => {
    const { waits } = model('upload');
    expect(waits.confirm).toBeCloseTo(0.003 - 200e-6 - 2.5e-6, 7);
    expect(waits.commit).toBeCloseTo(0.008 - 850e-6 - 40e-6, 7);
  });

  it('takes what is given in place of what was measured', () => {
    const given = model('upload', {
      scale: { masking: 3 },
      cpus: { masking: 0.25 },
      costs: { masking: 70, database: 120 },
      waits: { commit: 0 },
      prefetch: 4,
    });
    expect(given.tasks.masking).toBe(3);
    expect(given.tasks.features).toBe(1);
    expect(given.cpus.masking).toBe(0.25);
    expect(given.costs.masking).toEqual({ perMessage: 0, perSms: 70e-6 });
    expect(given.costs.storing.perSms).toBeCloseTo(80e-6, 9);
    expect(given.waits.commit).toBe(0);
    expect(given.prefetch).toBe(4);
  });

  it('takes what was measured under the same limits, whatever the tenants', () => {
    const cpus = { masking: 0.2 };
    const [first] = MADE_UP.measured.filter(({ load }) => load === 'upload');
    const slower = { ...first!, cpus, tenants: 4, cpu: { ...first!.cpu, features: 500 } };
    const figures = { ...MADE_UP, measured: [...MADE_UP.measured, slower] };
    const costOfFeatures = (limits: Given['cpus']) => {
      const { perMessage, perSms } = modelOf(figures, SIMULATED['upload']!, { ...PLAIN, cpus: limits }).costs
        .features;
      return perMessage / 200 + perSms;
    };
    expect(costOfFeatures(cpus)).toBeCloseTo(500e-6, 5);
    expect(costOfFeatures({})).toBeLessThan(100e-6);
    expect(costOfFeatures({ masking: 0.5 })).toBe(costOfFeatures({}));
  });

  it('tells nothing of messages where files were cut in one way only', () => {
    const measured = MADE_UP.measured.filter(({ chunkSize }) => chunkSize === 200);
    const { costs } = modelOf({ ...MADE_UP, measured }, SIMULATED['single']!, PLAIN);
    expect(costs.masking).toEqual({ perMessage: 0, perSms: expect.closeTo(150e-6, 8) });
  });

  it('says what has to be measured', () => {
    const none = { ...MADE_UP, measured: [] };
    expect(() => modelOf(none, SIMULATED['upload']!, PLAIN)).toThrow('npm run bench -- --only upload');
  });
});

it('a slope is not known from one point, and never falls', () => {
  expect(slopeOf([[1, 5]])).toBe(0);
  expect(
    slopeOf([
      [1, 5],
      [2, 4],
    ]),
  ).toBe(0);
  expect(
    slopeOf([
      [1, 5],
      [2, 7],
    ]),
  ).toBeCloseTo(2);
});
