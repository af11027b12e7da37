import { expect, test } from './product.js';

const SMS = 'Rs 349.00 debited from A/c XX4821 to ZOMATO on 12-09-2026. UPI Ref 412345678901';

test.beforeEach(({ product }) => product.empty());

test('an SMS pasted is read within two seconds', async ({ page }) => {
  await page.goto('/add');
  await page.getByRole('textbox', { name: 'Paste one SMS or many' }).fill(SMS);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const result = page.getByRole('main');
  await expect(result.getByText('Read and stored')).toBeVisible({ timeout: 2000 });
  await expect(result.getByText('₹349.00')).toBeVisible();
  await expect(result.getByText('Zomato', { exact: true })).toBeVisible();
  await expect(result.getByText('Food & dining').first()).toBeVisible();
  await expect(result.getByText('4821')).toHaveCount(0);
});

test('many are counted by what they look like, and listed in place once they are read', async ({ page }) => {
  await page.goto('/add');
  const box = page.getByRole('textbox', { name: 'Paste one SMS or many' });
  await box.fill(`${SMS}\n482913 is your OTP for Rs 1,299.00 at AMAZON. Do not share it.`);
  await expect(page.getByText('Looks like 1 payment and 1 one-time password.')).toBeVisible();
  await page.getByRole('button', { name: 'Add 2 SMS' }).click();
  await expect(page.getByRole('heading', { name: '2 SMS read and stored' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Zomato' })).toContainText('₹349.00');
  await page.getByRole('link', { name: 'All of them in transactions' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Zomato' })).toBeVisible();
});

test('masking is shown before anything is sent', async ({ page, product }) => {
  await page.goto('/add');
  await page.getByRole('textbox', { name: 'Paste one SMS or many' }).fill(SMS);
  await page.getByRole('button', { name: 'Preview masking' }).click();
  await expect(page.getByText('As it would be stored')).toBeVisible();
  await expect(page.getByText('values hidden')).toBeVisible();
  const { items } = await product.api.get<{ items: unknown[] }>('/v1/transactions');
  expect(items).toEqual([]);
});

test.describe(() => {
  // A browser notes each answer of 4xx; this one is the question which column it is.
  test.use({ forgiven: /status of 422/ });

  test('a file with columns of its own is mapped, previewed and imported', async ({ page }) => {
    await page.goto('/add');
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'own.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`what the bank wrote;when\n"${SMS}";2026-09-12\n`),
    });
    await page.getByLabel('Text of the SMS').selectOption('what the bank wrote');
    await page.getByRole('button', { name: 'Import 1 SMS' }).click();
    await expect(page.getByText('Handed in on')).toBeVisible();
  });
});
