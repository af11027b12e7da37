import { applyDecorators, Catch, type ExceptionFilter, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { PipelineEvents, Topic } from '#libs/contracts/index.js';

/** Lets failures reach the transport as they are; Nest's own filter would turn all of them into one plain object. */
@Catch()
class PassThroughFilter implements ExceptionFilter {
  catch(failure: unknown): never {
    throw failure;
  }
}

type Handler<T extends Topic> = (
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<(message: PipelineEvents[T]) => Promise<void>>,
) => void;

/**
 * Marks the method of a Nest controller that handles a topic. It returns when the message is dealt with; it throws
 * `UnprocessableError` (dead-lettered at once), `DependencyDownError` (the consumer pauses) or anything else (retried).
 */
export function Consume<T extends Topic>(topic: T): Handler<T> {
  return applyDecorators(EventPattern<string>(topic), UseFilters(PassThroughFilter)) as Handler<T>;
}
