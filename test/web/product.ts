import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { Api } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { ServiceProcess } from '../support/service-process.js';

export { expect };

/** `npm start` as it is, with its pages, pipeline and database; a worker has one. */
export class Product {
  readonly api: Api;

  constructor(readonly service: ServiceProcess) {
    this.api = new Api(service.url);
  }

  /** As on the first day. */
  async empty(): Promise<void> {
    const { status } = await fetch(`${this.api.url}/v1/data`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ confirm: 'delete everything' }),
    });
    expect(status).toBe(200);
  }

  /** Two years of an invented person, read and stored. */
  async withSampleData(): Promise<void> {
    await this.empty();
    const submission = await eventually(async () => {
      const answer = await this.api.post('/v1/sample-data', {});
      const text = await answer.text();
      if (!answer.ok) throw new Error(`sample data refused: ${answer.status} ${text}`);
      return (JSON.parse(text) as { submission: { id: string } }).submission;
    }, 20_000);
    await this.api.finished(submission.id);
  }

  /** A file, read and stored. */
  async withFile(name: string, content: string): Promise<void> {
    await this.empty();
    const { id } = (await (await this.api.upload(name, content)).json()) as { id: string };
    await this.api.finished(id);
  }
}

interface Fixtures {
  /** Messages of the console that a test expects. */
  forgiven: RegExp;
}

/** Tests of the pages in a browser; each fails on errors in the console and on content that moves by itself. */
export const test = base.extend<Fixtures, { product: Product }>({
  product: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed.
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-web-'));
      const service = await ServiceProcess.start('embedded', { DATA_DIR: dataDir, LOG_FORMAT: 'json' });
      await use(new Product(await service.ready()));
      await service.end();
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ product }, use) => use(product.api.url),
  forgiven: [/^$/, { option: true }],
  page: async ({ page, forgiven }, use) => {
    const errors = collectErrors(page);
    await page.addInitScript({ path: join(import.meta.dirname, 'observe.js') });
    await use(page);
    expect(errors.filter((text) => !forgiven.test(text))).toEqual([]);
    if (page.url() !== 'about:blank') expect(await layoutShift(page)).toBeLessThan(0.1);
  },
});

/** Opens a screen and resolves when it shows what it has to show. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy]')).toHaveCount(0, { timeout: 30_000 });
}

/** How far content of the present document moved by itself. */
export const layoutShift = (page: Page): Promise<number> => page.evaluate('layoutShift');

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  return errors;
}
