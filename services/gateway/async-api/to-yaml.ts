/** Writes JSON as block-style YAML 1.2; texts and unusual names are quoted as in JSON, which YAML reads. */
export function toYaml(value: unknown): string {
  return `${lines(value).join('\n')}\n`;
}

function lines(value: unknown): string[] {
  if (Array.isArray(value) && value.length) return value.flatMap((item) => hang('- ', lines(item)));
  if (isMap(value)) return Object.entries(value).flatMap(([key, inner]) => entry(nameOf(key), inner));
  return [JSON.stringify(value)];
}

function entry(name: string, value: unknown): string[] {
  const inner = lines(value);
  const isBlock = isMap(value) || (Array.isArray(value) && value.length > 0);
  return isBlock ? [`${name}:`, ...inner.map((line) => `  ${line}`)] : [`${name}: ${inner[0]}`];
}

const hang = (mark: string, [first = '', ...rest]: string[]) => [
  mark + first,
  ...rest.map((line) => ' '.repeat(mark.length) + line),
];

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

// Words that YAML 1.1 takes for a boolean or nothing are quoted, too.
const PLAIN = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[A-Za-z][\w-]*$/i;
const nameOf = (key: string) => (PLAIN.test(key) ? key : JSON.stringify(key));
