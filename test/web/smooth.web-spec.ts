import type { Browser, Page } from '@playwright/test';
import { smsCsv } from '../support/sms.js';
import { expect, test } from './product.js';

const TRANSACTIONS = 10_000;
/** No task may take longer than showing this at once does in the same browser: some 300 ms where the longest takes 120. */
const PLAIN_TABLE = `<table>${'<tr><td>zomato<td>Food<td>INR 250.00<td>today</tr>'.repeat(2_000)}</table>`;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the clock, and of the processor. */
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** The longest task of the page's main thread while something is done, in milliseconds of the processor. */
async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
  { ofMoreThan = 100 } = {},
): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await act();
  const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  const isMain = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && isMain.has(`${pid} ${tid}`),
  );
  expect(tasks.length).toBeGreaterThan(ofMoreThan);
  return Math.max(...tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000));
}

test.beforeAll(async ({ product }) => {
  // A slow machine, busy with other tests, takes more than a minute for as many.
  test.setTimeout(240_000);
  await product.withFile('many.csv', smsCsv(TRANSACTIONS));
});

test('10,000 transactions are listed, filtered and charted without a long task', async ({
  page,
  browser,
}) => {
  const parsedAndLaidOut = `document.body.innerHTML = ${JSON.stringify(PLAIN_TABLE)}; document.body.offsetHeight`;
  const plain = await longestTask(
    browser,
    page,
    async () => {
      await page.evaluate(parsedAndLaidOut);
    },
    { ofMoreThan: 1 },
  );
  const list = await longestTask(browser, page, async () => {
    await page.goto('/transactions');
    for (let pages = 0; pages < 4; pages += 1) {
      const rows = await page.getByRole('row').count();
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(rows);
    }
  });
  const filter = await longestTask(browser, page, async () => {
    await page.goto('/transactions');
    await page.getByLabel('Search transactions').fill('zomato');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove the filter Text: zomato' })).toBeVisible();
    await page.getByRole('button', { name: 'Show more' }).click();
  });
  const chart = await longestTask(browser, page, async () => {
    await page.goto('/?period=12-months');
    await expect(page.locator('.recharts-surface').first()).toBeVisible({ timeout: 30_000 });
    await page.goto('/trends');
    await expect(page.locator('.recharts-surface').first()).toBeVisible({ timeout: 30_000 });
  });
  expect(Math.max(list, filter, chart), JSON.stringify({ plain, list, filter, chart })).toBeLessThan(plain);
});
