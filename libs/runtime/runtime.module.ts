import { type DynamicModule, Module } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { startTracing, type TracingSettings } from '#libs/tracing/start-tracing.js';
import { Env } from './env.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';
import { scraped } from './scraped.js';

const TRACING = Symbol('tracing');
const READY = Symbol('ready');
const READY_EVERY_MS = 1_000;

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

function readyGauge(registry: Registry, readiness: Readiness): Gauge<'check'> {
  const gauge: Gauge<'check'> = new Gauge({
    name: 'service_ready',
    help: '1 where a check of readiness passes, else 0',
    labelNames: ['check'],
    registers: [registry],
    collect: scraped(
      READY_EVERY_MS,
      () => readiness.report(),
      (report) => {
        gauge.reset();
        const checks = Object.entries(report?.checks ?? { readiness: 'no answer' });
        for (const [check, state] of checks) gauge.set({ check }, state === 'ok' ? 1 : 0);
      },
    ),
  });
  return gauge;
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
        { provide: READY, inject: [Registry, Readiness], useFactory: readyGauge },
        {
          provide: TRACING,
          useFactory: async () => ({ onApplicationShutdown: await startTracing(tracingOf(env)) }),
        },
      ],
      exports: [Env, Registry, Readiness],
    };
  }
}
