export * from './categories.js';
export * from './dead-reasons.js';
export * from './fields.js';
export * from './finding.js';
export * from './kinds.js';
export * from './messages.js';
export * from './topics.js';
export * from './webhook-events.js';
