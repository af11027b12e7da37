import { TOPIC_NAMES, type Topic } from '#libs/contracts/index.js';
import { StartupError } from '#libs/runtime/env.js';

const isTopic = (name: string): name is Topic => (TOPIC_NAMES as string[]).includes(name);

/**
 * Answers the topics that a service consumes, given the topic of each of its handlers. Throws `StartupError` when a topic
 * has two handlers, when `embedded` leaves one out, or when a service other than the gateway has none.
 */
export function checkConsumers(handled: readonly string[], service: string): Topic[] {
  const problems = [...new Set(handled.filter((name) => !isTopic(name)))].map(
    (name) => `'${name}' is not a topic; libs/contracts/topics.ts lists them`,
  );
  for (const topic of TOPIC_NAMES) {
    const count = handled.filter((name) => name === topic).length;
    if (count > 1) problems.push(`${count} methods carry @Consume('${topic}'); keep it on one of them`);
    if (count === 0 && service === 'embedded') {
      problems.push(
        `nothing consumes '${topic}'; add @Consume('${topic}') to a controller method of a module it imports`,
      );
    }
  }
  if (!handled.length && service !== 'gateway' && service !== 'embedded') {
    problems.push('it consumes nothing; add @Consume(topic) to a method of a controller in its module');
  }
  if (problems.length) throw new StartupError(`Service ${service} cannot start:\n  ${problems.join('\n  ')}`);
  return handled.filter(isTopic);
}
