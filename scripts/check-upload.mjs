// Uploads a labelled CSV (sms_text, category, amount) to a running server and compares what comes back:
//   npm run check:upload -- FILE [URL]
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';

const [file, url = 'http://127.0.0.1:3000'] = process.argv.slice(2);
if (!file) {
  console.error('Name a CSV file with the columns sms_text, category and amount.');
  process.exit(2);
}
const bytes = readFileSync(file);
const rows = parse(bytes, { columns: true, bom: true });

async function get(path) {
  const answer = await fetch(url + path);
  if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const started = Date.now();
const form = new FormData();
form.append('file', new Blob([bytes]), basename(file));
const accepted = await fetch(`${url}/v1/uploads`, { method: 'POST', body: form });
if (accepted.status !== 202)
  throw new Error(`The upload was refused: ${accepted.status} ${await accepted.text()}`);
const { id } = await accepted.json();
let view;
do {
  await new Promise((resolve) => setTimeout(resolve, 100));
  view = await get(`/v1/submissions/${id}`);
} while (view.status !== 'done' && view.status !== 'failed');
const seconds = (Date.now() - started) / 1000;

const six = Object.fromEntries((await get('/v1/categories')).map((row) => [row.id, row.six]));
const seen = new Map();
for (let cursor = ''; cursor !== null;) {
  const page = await get(`/v1/submissions/${id}/items?limit=200${cursor && `&cursor=${cursor}`}`);
  for (const item of page.items) seen.set(item.index, [...(seen.get(item.index) ?? []), item]);
  cursor = page.nextCursor ?? null;
}

const results = rows.map((row, i) => ({ row, found: seen.get(i) ?? [] }));
const count = (test) => results.filter(({ row, found }) => test(row, found)).length;
const amounts = count((row, [item]) => Number(item?.transaction?.amount) === Number(row.amount));
const categories = count((row, [item]) => six[item?.transaction?.category] === row.category);
const percent = (part) => `${part} of ${rows.length} (${((100 * part) / rows.length).toFixed(2)} %)`;

console.log(`submission ${id}: ${JSON.stringify(view)}`);
console.log(
  `rows with a result:     ${percent(count((_, found) => found.some((item) => item.transaction)))}`,
);
console.log(`rows with more than one: ${percent(count((_, found) => found.length > 1))}`);
console.log(`amount as in the file:  ${percent(amounts)}`);
console.log(`category of six agrees: ${percent(categories)} (only SMS of kind transaction have one)`);
console.log(`from upload to done:    ${seconds.toFixed(1)} s, ${Math.round(rows.length / seconds)} SMS/s`);
process.exit(count((_, found) => found.length === 1 && found[0].transaction) === rows.length ? 0 : 1);
