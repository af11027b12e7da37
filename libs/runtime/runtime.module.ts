import { type DynamicModule, Module } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { startTracing, type TracingSettings } from '#libs/tracing/start-tracing.js';
import { Env } from './env.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

const TRACING = Symbol('tracing');

const tracingOf = ({ service, otelExporterOtlpEndpoint, otelTracesSamplerArg }: Env): TracingSettings => ({
  service,
  endpoint: otelExporterOtlpEndpoint,
  ratio: otelTracesSamplerArg,
});

function createRegistry(env: Env): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service: env.service });
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Settings, readiness and metrics, visible everywhere in the process. */
@Module({})
export class RuntimeModule {
  static forRoot(env: Env): DynamicModule {
    return {
      module: RuntimeModule,
      global: true,
      controllers: [HealthController],
      providers: [
        { provide: Env, useValue: env },
        { provide: Registry, useValue: createRegistry(env) },
        Readiness,
        { provide: TRACING, useFactory: () => ({ onApplicationShutdown: startTracing(tracingOf(env)) }) },
      ],
      exports: [Env, Registry, Readiness],
    };
  }
}
