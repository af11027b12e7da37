import { sms } from '../support/sms.js';
import { expect, test } from './product.js';

/** Every eighth of these is of the same shop. */
const SHOPS = 8;
const TIMES = 4;

test.beforeEach(async ({ product }) => {
  await product.empty();
  const texts = Array.from({ length: SHOPS * TIMES }, (_, n) => sms(n));
  await product.api.finished(await product.api.submit(...texts));
});

test('a wrong category is put right for all of the merchant', async ({ page }) => {
  await page.goto('/transactions?merchant=Decathlon');
  const rows = page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: 'Decathlon' }) });
  await expect(rows).toHaveCount(TIMES);
  const inHealth = rows.getByRole('button', { name: 'Category: Health' });
  await rows.first().getByRole('link', { name: 'Decathlon' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('combobox', { name: 'Category' }).fill('Heal');
  await page.getByRole('option', { name: 'Health' }).click();
  await drawer.getByText('Also for 3 others of Decathlon').click();
  await drawer.getByRole('button', { name: 'Save for all 4' }).click();
  await expect(page.getByText('4 transactions changed.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inHealth).toHaveCount(TIMES);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It is as it was before.')).toBeVisible();
  await expect(inHealth).toHaveCount(0);
});

test('one is put right in its row', async ({ page }) => {
  await page.goto('/transactions?merchant=Decathlon');
  const first = page.getByRole('button', { name: /^Category: / }).first();
  await first.click();
  await page.getByRole('option', { name: 'Travel' }).click();
  await expect(page.getByText('1 transaction changed.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Category: Travel' })).toHaveCount(1);
});
