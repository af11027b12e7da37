import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export const FOLDER = join(import.meta.dirname, '../../deploy/observability');

export interface Rule {
  record?: string;
  alert?: string;
  expr: string;
  for?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
}

/** Every rule of alerts.yml. */
export const RULES = (
  load(readFileSync(join(FOLDER, 'alerts.yml'), 'utf8')) as { groups: { rules: Rule[] }[] }
).groups.flatMap(({ rules }) => rules);

export interface Panel {
  title: string;
  type: string;
  datasource: { type: string; uid: string };
  targets: { expr?: string; refId: string; queryType?: string }[];
}
interface Dashboard {
  title: string;
  uid: string;
  panels: Panel[];
}

/** Every dashboard, by the name of its file. */
export const DASHBOARDS: Record<string, Dashboard> = Object.fromEntries(
  readdirSync(join(FOLDER, 'dashboards')).map((name) => [
    name,
    JSON.parse(readFileSync(join(FOLDER, 'dashboards', name), 'utf8')) as Dashboard,
  ]),
);

/** What each file asks Prometheus. */
export const EXPRESSIONS: Record<string, string[]> = {
  'alerts.yml': RULES.map(({ expr }) => expr),
  ...Object.fromEntries(
    Object.entries(DASHBOARDS).map(([name, { panels }]) => [
      name,
      panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => expr ?? [])),
    ]),
  ),
};

/** What our services do not tell themselves: Prometheus and RabbitMQ do, or a recording rule makes it. */
export const OF_OTHERS = [
  'up',
  'rabbitmq_alarms_free_disk_space_watermark',
  'rabbitmq_alarms_memory_used_watermark',
  'rabbitmq_connections',
  'rabbitmq_disk_space_available_bytes',
  'rabbitmq_process_resident_memory_bytes',
  'rabbitmq_queue_messages_ready',
  'rabbitmq_queue_messages_unacked',
  ...RULES.flatMap(({ record }) => record ?? []),
];

const WORDS = new Set(['and', 'or', 'unless', 'bool', 'offset', 'on', 'ignoring', 'group_left']);

/** The metrics that an expression of PromQL names. */
export function metricsIn(expression: string): string[] {
  const bare = expression
    .replace(/"[^"]*"/g, '')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\b(by|without|on|ignoring|group_left)\s*\([^)]*\)/g, ' ');
  return [...bare.matchAll(/(?<![\w.:])[a-zA-Z_][\w:]*(?!\s*\(|[\w:])/g)]
    .map(([name]) => name)
    .filter((name) => !WORDS.has(name));
}
