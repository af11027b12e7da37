import { Module } from '@nestjs/common';
import { ModelError } from '#libs/classifier/model-error.js';
import { OnnxClassifier } from '#libs/classifier/onnx-classifier.js';
import { resolveModel } from '#libs/classifier/registry.js';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { Env, StartupError } from '#libs/runtime/env.js';
import { InferenceConsumer } from './inference.consumer.js';

async function loadClassifier({ modelsDir, model, onnxThreads: threads }: Env): Promise<OnnxClassifier> {
  try {
    return await OnnxClassifier.load(await resolveModel(modelsDir, model), { threads });
  } catch (failure) {
    throw failure instanceof ModelError ? new StartupError(failure.message) : failure;
  }
}

/** Gives every extracted SMS its category; the model is loaded and tested before the first chunk. */
@Module({
  imports: [MessagingModule],
  controllers: [InferenceConsumer],
  providers: [
    {
      provide: OnnxClassifier,
      inject: [Env],
      useFactory: loadClassifier,
    },
  ],
})
export class InferenceModule {}
