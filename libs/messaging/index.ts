export { Consume } from './consume.decorator.js';
export { deliverySignal } from './delivery-signal.js';
export { DependencyDownError, OutcomeUnknownError, UnavailableError, UnprocessableError } from './errors.js';
export { MessagingModule } from './messaging.module.js';
export { PipelineServer } from './pipeline-server.js';
export { Publisher } from './publisher.js';
export { currentTraceparent, newTraceparent, runInTrace } from './trace-context.js';
