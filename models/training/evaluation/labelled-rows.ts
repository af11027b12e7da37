import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { CATEGORIES, type Category } from '#libs/contracts/index.js';

/** An alert and the categories that are right for it. */
export interface LabelledRow {
  text: string;
  country: string;
  sender?: string;
  /** More than one where a coarser label covers several. */
  right: readonly Category[];
}

/** Other people's labels by ours; the key is in lower case. */
export type LabelMap = ReadonlyMap<string, readonly Category[]>;

interface JsonRow {
  source?: string;
  text: string;
  country?: string;
  /** Another name for the country. */
  region?: string;
  sender?: string;
  expect?: { category?: string };
}

const isCategory = (name: string): name is Category => (CATEGORIES as string[]).includes(name);

/** Reads a CSV with the columns `peer_label` and `category`; several of our categories are joined by `|`. */
export async function readLabelMap(file: string): Promise<LabelMap> {
  const rows = parse<{ peer_label: string; category: string }>(await readFile(file), {
    columns: true,
    bom: true,
  });
  return new Map(
    rows.map(({ peer_label, category }) => [
      peer_label.toLowerCase(),
      category.split('|').filter(isCategory),
    ]),
  );
}

/** The rows of a JSONL file that state a category; throws where a category is neither ours nor in the map. */
export function labelledRows(jsonl: string, labels: LabelMap = new Map()): LabelledRow[] {
  return jsonl.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const { text, region = 'IN', country = region, sender, expect } = JSON.parse(line) as JsonRow;
    const label = expect?.category;
    if (label === undefined) return [];
    const right = isCategory(label) ? [label] : labels.get(label.toLowerCase());
    if (!right?.length) {
      throw new Error(
        `line ${i + 1}: "${label}" is not one of our categories; name a CSV that maps it: --labels`,
      );
    }
    return [{ text, country, right, ...(sender === undefined ? {} : { sender }) }];
  });
}
