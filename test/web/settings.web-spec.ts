import { readFile } from 'node:fs/promises';
import { sms } from '../support/sms.js';
import { expect, test } from './product.js';

test.beforeEach(async ({ product }) => {
  await product.empty();
  await product.api.finished(await product.api.submit(sms(1), sms(2), sms(3)));
});

test('what is listed is exported, and no more', async ({ page }) => {
  await page.goto('/transactions?merchant=Uber');
  await page.getByRole('button', { name: 'Export' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const content = await readFile(await (await saving).path(), 'utf8');
  expect(content.trim().split('\n')).toHaveLength(2);
  expect(content).toContain('Uber');
  expect(content).toContain('13.03');
});

test('everything is deleted once its words are typed', async ({ page, product }) => {
  await page.goto('/settings?tab=privacy');
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  const last = page.getByRole('button', { name: 'Delete everything for good' });
  await expect(last).toBeDisabled();
  await page.getByLabel(/To go on, type/).fill('delete everything');
  await last.click();
  await expect(page.getByText(/Everything is deleted: \d+ rows/)).toBeVisible();
  const { items } = await product.api.get<{ items: unknown[] }>('/v1/transactions');
  expect(items).toEqual([]);
});

test('language and theme change without a reload, and stay', async ({ page }) => {
  await page.goto('/');
  await page.evaluate('globalThis.sameDocument = true');
  await page.getByLabel('Theme').selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Language').selectOption('hi');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('सारांश');
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
  expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('सारांश');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('hidden amounts are nowhere', async ({ page }) => {
  await page.goto('/transactions');
  await expect(page.getByText('₹13.03')).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.getByText('₹13.03')).toHaveCount(0);
  for (const path of ['/', '/transactions']) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText('₹');
    await expect(page.getByRole('main')).not.toContainText(/₹\s?\d/);
  }
});
