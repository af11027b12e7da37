import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ChunkFailed,
  FeaturesExtracted,
  SmsMasked,
  SmsReceived,
  TransactionsClassified,
} from '#libs/contracts/index.js';
import { Env, StartupError } from '#libs/runtime/env.js';
import { RuntimeModule } from '#libs/runtime/runtime.module.js';
import { eventually } from '#test/support/eventually.js';
import { Consume } from '#libs/messaging/consume.decorator.js';
import { UnprocessableError } from '#libs/messaging/errors.js';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { PipelineServer } from '#libs/messaging/pipeline-server.js';
import { Publisher } from '#libs/messaging/publisher.js';

const failed: ChunkFailed[] = [];

@Controller()
class EveryConsumer {
  @Consume('sms.received')
  async onSmsReceived(_message: SmsReceived) {
    throw new UnprocessableError('unknown-key');
  }
  @Consume('sms.masked')
  async onSmsMasked(_message: SmsMasked) {}
  @Consume('features.extracted')
  async onFeaturesExtracted(_message: FeaturesExtracted) {}
  @Consume('transactions.classified')
  async onTransactionsClassified(_message: TransactionsClassified) {}
  @Consume('chunk.failed')
  async onChunkFailed(message: ChunkFailed) {
    failed.push(message);
  }
  @Consume('spendsense.ingest')
  async onBulkDelivery(_message: Record<string, unknown>) {}
}

@Controller()
class WrongParameter {
  // @ts-expect-error a handler takes the message of its topic
  @Consume('sms.received')
  async onSmsReceived(_message: SmsMasked) {}
}

@Module({ imports: [MessagingModule], controllers: [EveryConsumer] })
class Whole {}

@Module({ imports: [MessagingModule], controllers: [EveryConsumer, WrongParameter] })
class Twice {}

@Module({})
class Root {}

describe('MessagingModule', () => {
  let env: Env;
  beforeEach(async () => {
    env = Object.assign(new Env(), {
      service: 'embedded',
      dataDir: await mkdtemp(join(tmpdir(), 'spendsense-module-')),
    });
  });
  afterEach(() => rm(env.dataDir, { recursive: true, force: true }));

  const create = async (module: Type) => {
    const app = await NestFactory.create(
      { module: Root, imports: [RuntimeModule.forRoot(env), module] },
      new FastifyAdapter(),
      { logger: false, abortOnError: false },
    );
    app.connectMicroservice({ strategy: app.get(PipelineServer, { strict: false }) });
    return app;
  };

  it('lets the error of a handler reach the transport as it is', async () => {
    const app = await create(Whole);
    await app.startAllMicroservices();
    await app.get(Publisher, { strict: false }).publish('sms.received', {
      version: 1,
      chunkId: randomUUID(),
      tenantId: 'acme',
      items: [{ itemId: randomUUID(), submissionId: randomUUID(), index: 0 }],
      locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
      sealed: 'x',
    });
    await eventually(() => expect(failed.map(({ reason }) => reason)).toEqual(['unknown-key']));
    await app.close();
    const [reason] = (await readdir(join(env.dataDir, 'spool/dead'))).filter((name) =>
      name.includes('.reason'),
    );
    expect(await readFile(join(env.dataDir, 'spool/dead', reason!), 'utf8')).toContain('UnprocessableError');
  });

  it('does not start with two handlers of one topic', async () => {
    const app = await create(Twice);
    await expect(app.startAllMicroservices()).rejects.toThrow("2 methods carry @Consume('sms.received')");
    await app.close();
  });

  it('does not start a worker without a broker', async () => {
    env.service = 'masking';
    await expect(create(Whole)).rejects.toThrow(StartupError);
    await expect(create(Whole)).rejects.toThrow('Service masking needs BROKER_URL');
    env.brokerUrl = 'amqp://ho st';
    await expect(create(Whole)).rejects.toThrow('BROKER_URL is no URL');
  });
});
