import 'reflect-metadata';
import { Logger, type LogLevel, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { PipelineServer } from '#libs/messaging/pipeline-server.js';
import { collectSooner } from './collect-sooner.js';
import { Env, logFormatOf, readEnv, StartupError } from './env.js';
import { harden } from './harden.js';
import { createHttpAdapter } from './http-adapter.js';
import { writeLastWords } from './last-words.js';
import { separateOperations } from './operations-port.js';
import { Readiness } from './readiness.js';
import { RuntimeModule } from './runtime.module.js';
import { ServiceLogger } from './service-logger.js';

export interface ServiceOptions {
  name: string;
  module: Type;
  /** Sets up HTTP beyond probes and metrics; only the gateway has any. */
  configure?: (app: NestFastifyApplication, env: Env) => void | Promise<void>;
  env?: Env;
}

@Module({})
class Root {}

const LEVELS: LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug'];

/** Builds the application of a service without listening; what tests use. */
export async function createService({ name, module, configure, env = readEnv() }: ServiceOptions) {
  env.service = name;
  const logger = new ServiceLogger({
    json: env.logFormat === 'json',
    prefix: name,
    logLevels: LEVELS.slice(0, LEVELS.indexOf(env.logLevel) + 1),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: Root, imports: [RuntimeModule.forRoot(env), module] },
    createHttpAdapter(env),
    { logger, abortOnError: false },
  );
  separateOperations(app.getHttpAdapter().getInstance() as unknown as FastifyInstance, env);
  await configure?.(app, env);
  app.connectMicroservice({ strategy: app.get(PipelineServer, { strict: false }) });
  return app;
}

/** Starts consuming and listening. Probes answer before the broker does. */
export async function listen(app: NestFastifyApplication, env: Env): Promise<void> {
  try {
    await app.listen(env.port, env.host);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw failure;
    throw new StartupError(
      `Port ${env.port} of ${env.host} is taken: set PORT to another, or stop what uses it.`,
    );
  }
  await app.startAllMicroservices();
  Logger.log(`listening on ${await app.getUrl()}`, 'Service');
}

/** The whole life of a service process: start, serve, drain on SIGTERM, exit 0. */
export async function runService(options: ServiceOptions): Promise<void> {
  try {
    const env = options.env ?? readEnv();
    env.service = options.name;
    harden(env);
    const app = await createService({ ...options, env });
    await listen(app, env);
    stopOnSignal(app, env);
    collectSooner();
  } catch (failure) {
    reportFailedStart(failure, options.name);
    process.exit(1);
  }
}

/** Drains and exits once on SIGTERM or SIGINT; `afterwards` runs when the application has closed. */
export function stopOnSignal(app: NestFastifyApplication, env: Env, afterwards?: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    app.get(Readiness).drain();
    await new Promise((resolve) => setTimeout(resolve, env.drainDelayMs));
    await app.close();
    await afterwards?.();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}

/** A start-up problem is a sentence for the operator; anything else keeps its stack. */
export function reportFailedStart(failure: unknown, service: string): void {
  const text =
    failure instanceof StartupError
      ? failure.message
      : failure instanceof Error
        ? failure.stack
        : String(failure);
  writeLastWords(text ?? 'unknown failure', { logFormat: logFormatOf(), service });
}
