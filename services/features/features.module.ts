import { Module } from '@nestjs/common';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { FeaturesConsumer } from './features.consumer.js';

/** Reads the fields of masked texts and writes what the classifier will read. */
@Module({ imports: [MessagingModule], controllers: [FeaturesConsumer] })
export class FeaturesModule {}
