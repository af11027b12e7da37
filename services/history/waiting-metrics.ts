import { Injectable } from '@nestjs/common';
import { Gauge, Registry } from 'prom-client';
import { type Waiting, WaitingReader } from '#libs/persistence/waiting.js';
import { scraped } from '#libs/runtime/scraped.js';

const READ_EVERY_MS = 15_000;

/** Tells how long submissions and dead letters wait; every process of history says the same, and nothing without the database. */
@Injectable()
export class WaitingMetrics {
  constructor(reader: WaitingReader, registry: Registry) {
    const registers = [registry];
    const show = (waiting: Waiting | undefined) => {
      letters.reset();
      for (const { stage, count } of waiting?.deadLetters ?? []) letters.set({ stage }, count);
      letterAge.set(waiting?.deadLetterSeconds ?? NaN);
      submissionAge.set(waiting?.submissionSeconds ?? NaN);
    };
    const collect = scraped(READ_EVERY_MS, () => reader.read(), show);
    const gauge = (name: string, help: string) => new Gauge({ name, help, registers, collect });
    const letters = new Gauge({
      name: 'dead_letters',
      help: 'Dead letters that are kept in the database, by the topic where they died',
      labelNames: ['stage'],
      registers,
      collect,
    });
    const letterAge = gauge('dead_letter_oldest_seconds', 'Age of the oldest dead letter that is kept');
    const submissionAge = gauge(
      'submission_oldest_waiting_seconds',
      'Age of the oldest submission that waits',
    );
  }
}
