import { smsCsv } from '../support/sms.js';
import { expect, test } from './product.js';

const ROWS = 3348;

test('a file of 3,348 rows shows its progress, survives a reload, and is undone', async ({
  page,
  product,
}) => {
  await product.empty();
  await page.goto('/add');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'year.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${smsCsv(ROWS)}${'x'.repeat(2001)}\n`),
  });
  // A fast machine is done before anybody could ask for a value: every value that is shown is written down.
  await page.evaluate(`
    globalThis.shown = [];
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) shown.push(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  `);
  await page.getByRole('button', { name: /^Import/ }).click();
  await page.waitForURL(/\/imports?\/./, { timeout: 30_000 });
  await expect
    .poll(() => page.evaluate('shown.length'), { intervals: [50], timeout: 30_000 })
    .toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByText('Handed in on')).toBeVisible({ timeout: 45_000 });
  const count = (name: string) => page.locator('dl > div', { hasText: name }).getByRole('definition').first();
  await expect(count('Accepted')).toContainText('3,348');
  await expect(count('Processed')).toContainText('3,348');
  await expect(count('Rejected')).toContainText('1');
  await expect(page.getByRole('row', { name: /3,350/ })).toBeVisible();

  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('The import is undone.')).toBeVisible();
  await page.getByRole('link', { name: 'Transactions', exact: true }).click();
  await expect(page.getByText('No transactions yet')).toBeVisible();
});
