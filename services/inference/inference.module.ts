import { Module } from '@nestjs/common';
import { OnnxClassifier } from '#libs/classifier/onnx-classifier.js';
import { resolveModel } from '#libs/classifier/registry.js';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { Env } from '#libs/runtime/env.js';
import { InferenceConsumer } from './inference.consumer.js';

/** Gives every extracted SMS its category; the model is loaded and tested before the first chunk. */
@Module({
  imports: [MessagingModule],
  controllers: [InferenceConsumer],
  providers: [
    {
      provide: OnnxClassifier,
      inject: [Env],
      useFactory: async (env: Env) =>
        OnnxClassifier.load(await resolveModel(env.modelsDir, env.model), { threads: env.onnxThreads }),
    },
  ],
})
export class InferenceModule {}
