import { Logger } from '@nestjs/common';
import { collectSooner } from '#libs/runtime/collect-sooner.js';
import { readEnv } from '#libs/runtime/env.js';
import { harden } from '#libs/runtime/harden.js';
import { createService, listen, reportFailedStart, stopOnSignal } from '#libs/runtime/run-service.js';
import { prepareEmbedded } from './prepare-embedded.js';

let stopDatabase: (() => Promise<void>) | undefined;
try {
  const env = readEnv();
  env.service = 'embedded';
  // The database starts while all the services are loaded.
  const [, { EmbeddedModule }, { configureGateway }] = await Promise.all([
    prepareEmbedded(env).then((stop) => (stopDatabase = stop)),
    import('./embedded.module.js'),
    import('#services/gateway/configure.js'),
  ]);
  harden(env);
  const app = await createService({
    name: 'embedded',
    module: EmbeddedModule,
    configure: configureGateway,
    env,
  });
  await listen(app, env);
  stopOnSignal(app, env, stopDatabase);
  collectSooner();
  Logger.log(`SpendSense is at ${await app.getUrl()}, its API at ${await app.getUrl()}/docs`, 'Embedded');
} catch (failure) {
  reportFailedStart(failure, 'embedded');
  await stopDatabase?.();
  process.exit(1);
}
