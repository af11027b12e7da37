import { applyDecorators, Catch, type ExceptionFilter, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { PipelineEvents, Topic } from '#libs/contracts/index.js';
import type { MessageOrigin } from './delivery.js';

/** Lets failures reach the transport as they are; Nest's own filter would turn all of them into one plain object. */
@Catch()
class PassThroughFilter implements ExceptionFilter {
  catch(failure: unknown): never {
    throw failure;
  }
}

type Method<T extends Topic> =
  | TypedPropertyDescriptor<(message: PipelineEvents[T]) => Promise<void>>
  | TypedPropertyDescriptor<(message: PipelineEvents[T], origin: MessageOrigin) => Promise<void>>;
type Handler<T extends Topic> = (target: object, key: string | symbol, descriptor: Method<T>) => void;

/**
 * Marks the method of a Nest controller that handles a topic. It returns when the message is dealt with; it throws
 * `UnprocessableError` (dead-lettered at once), `DependencyDownError` (the consumer pauses) or anything else (retried).
 * One that takes the `MessageOrigin`, too, marks its parameters with Nest's `@Payload()` and `@Ctx()`.
 */
export function Consume<T extends Topic>(topic: T): Handler<T> {
  return applyDecorators(EventPattern<string>(topic), UseFilters(PassThroughFilter)) as Handler<T>;
}
