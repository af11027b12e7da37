import { Module } from '@nestjs/common';
import { Registry } from 'prom-client';
import { Env } from '#libs/runtime/env.js';
import { Readiness } from '#libs/runtime/readiness.js';
import { TenantKeys } from '#libs/sealing/tenant-keys.js';
import { createTransport, type Transport } from './create-transport.js';
import { addFaultPoints } from './fault-points.js';
import { MessagingMetrics } from './metrics.js';
import { ModelQuestions } from './model-questions.js';
import { PipelineQueues } from './pipeline-queues.js';
import { PipelineServer } from './pipeline-server.js';
import { Publisher } from './publisher.js';

const TRANSPORT = Symbol('TRANSPORT');

/**
 * The transport of a service: `Publisher` to inject, `PipelineServer` for Nest to consume with, `PipelineQueues` to look at,
 * `ModelQuestions` to ask and to answer.
 */
@Module({
  providers: [
    {
      provide: TRANSPORT,
      inject: [Env, Readiness, Registry, { token: TenantKeys, optional: true }],
      useFactory: (env: Env, readiness: Readiness, registry: Registry, deadLetterKeys?: TenantKeys) => {
        const transport = createTransport({
          settings: { ...env, ...(deadLetterKeys && { deadLetterKeys }) },
          readiness,
          metrics: new MessagingMetrics(registry),
        });
        return env.faultPoints ? addFaultPoints(transport, env.faultPoints) : transport;
      },
    },
    { provide: Publisher, inject: [TRANSPORT], useFactory: ({ publisher }: Transport) => publisher },
    { provide: PipelineServer, inject: [TRANSPORT], useFactory: ({ server }: Transport) => server },
    { provide: PipelineQueues, inject: [TRANSPORT], useFactory: ({ queues }: Transport) => queues },
    { provide: ModelQuestions, inject: [TRANSPORT], useFactory: ({ questions }: Transport) => questions },
  ],
  exports: [Publisher, PipelineServer, PipelineQueues, ModelQuestions],
})
export class MessagingModule {}
