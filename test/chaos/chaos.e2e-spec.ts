import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import '#libs/classifier/testdata/host-arrays.js';
import { SMALL } from './plan.js';
import { Rig } from './rig.js';

// Not a plain import: that would load onnxruntime before host-arrays.js has run.
const { runSize } = await import('./run.js');

const SEED = 20261126;

describe('the product while everything dies', () => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await Rig.start();
  }, 180_000);

  afterAll(() => rig?.stop(), 60_000);

  it('loses, doubles, changes and shows nothing of 5,000 SMS', async () => {
    const outcome = await runSize(rig, SMALL, SEED);
    expect(outcome).toMatchObject({ problems: [], passed: true });
    expect(outcome.attempted).toBeGreaterThanOrEqual(SMALL.sms);
  }, 600_000);
});
