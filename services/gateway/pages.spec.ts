import { expect, it } from '@jest/globals';
import { startGateway } from './testdata/start-gateway.js';

// Built pages are tried in a process of their own, in test/pages.e2e-spec.ts.
it('says at / that pages are not built, and how to build them', async () => {
  const { app, url } = await startGateway();
  const answer = await fetch(url);
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('npm run build:web')]);
  await app.close();
});
