import type { AsyncApi } from './document.js';
import { type JsonSchema, nameIn, refersTo, type Schemas } from './schemas.js';

/** Shows the contract to people: one page, with no script and nothing from elsewhere. */
export function renderPage({ info, servers, channels, operations, components }: AsyncApi): string {
  const { rabbitmq } = servers;
  const { takeIn } = operations;
  const { exchange } = channels.bulk.bindings.amqp;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(info.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(info.title)}</h1>
${paragraphs(info.description)}
<p>The same for machines: <a href="asyncapi.json">asyncapi.json</a>, <a href="asyncapi.yaml">asyncapi.yaml</a>. The REST contract: <a href="../docs">docs</a>.</p>
<h2>Where</h2>
${table(
  ['what', 'value'],
  [
    ['server', code(`${rabbitmq.protocol}://${rabbitmq.host}${rabbitmq.pathname}`)],
    ['protocol', escape(`AMQP ${rabbitmq.protocolVersion}. ${rabbitmq.description}`)],
    ['exchange', `${code(exchange.name)} (${escape(exchange.type)}, durable), any routing key`],
    ['user', text(components.securitySchemes.tenantUser.description)],
    ['user-id', code(takeIn.bindings.amqp.userId)],
  ],
)}
<h2>Rules</h2>
${paragraphs(takeIn.description)}
<h2>Messages</h2>
${Object.values(components.messages)
  .map((message) => section(message, components.schemas))
  .join('\n')}
<h2>Fields</h2>
${Object.entries(components.schemas)
  .map(([name, schema]) => `<h3 id="${escape(name)}">${escape(name)}</h3>${fields(schema)}`)
  .join('\n')}
</main>
</body>
</html>
`;
}

type Message = AsyncApi['components']['messages']['sms'];

function section({ title, summary, contentType, payload, examples }: Message, schemas: Schemas): string {
  const example = JSON.stringify(examples[0]!.payload, undefined, 2);
  return `<section>
<h3>${escape(title)}</h3>
<p>${text(summary)}</p>
<p>Content type ${code(contentType)}, fields of ${link(payload.$ref)}.</p>
${fields(refersTo(payload.$ref, schemas))}
<pre><code>${escape(example)}</code></pre>
</section>`;
}

function fields({ properties = {}, required = [] }: JsonSchema): string {
  const rows = Object.entries(properties).map(([name, field]) => [
    code(name),
    typeOf(field),
    required.includes(name) ? 'yes' : '',
    `${text(field.description ?? '')} ${limits(field)}`.trim(),
  ]);
  return table(['field', 'type', 'required', ''], rows);
}

function typeOf({ type, items, oneOf, $ref }: JsonSchema): string {
  if ($ref) return link($ref);
  if (oneOf) return oneOf.map(typeOf).join(' or ');
  return items ? `list of ${typeOf(items)}` : escape(type ?? '');
}

function limits(field: JsonSchema): string {
  const told = ['minLength', 'maxLength', 'minItems', 'pattern', 'enum', 'format'].filter(
    (one) => one in field,
  );
  return told.map((one) => code(`${one} ${String(field[one])}`)).join(' ');
}

function table(headings: string[], rows: string[][]): string {
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(headings, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

const link = ($ref: string) => `<a href="#${escape(nameIn($ref))}">${escape(nameIn($ref))}</a>`;
const code = (value: string) => `<code>${escape(value)}</code>`;
/** Words between backticks are code; nothing else is markup. */
const text = (value: string) => escape(value).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
const paragraphs = (value: string) =>
  value
    .split(/\n{2,}/)
    .map((one) => `<p>${text(one)}</p>`)
    .join('\n');

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (value: string) => value.replaceAll(/[&<>"]/g, (character) => ESCAPES[character]!);

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; padding: 1.5rem; }
  main { max-width: 56rem; margin: auto; }
  table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto; }
  th, td { border-bottom: 1px solid #8886; padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top; }
  pre { background: #8882; padding: 1rem; overflow-x: auto; border-radius: .4rem; }
  code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
`;
