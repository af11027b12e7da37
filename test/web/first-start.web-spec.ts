import { expect, test } from './product.js';

test('the first start: sample data in one click, and out in one', async ({ page, product }) => {
  await product.empty();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'See where your money goes' })).toBeVisible();
  await page.getByRole('button', { name: 'Try with sample data' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('link', { name: 'See the overview' }).click({ timeout: 45_000 });
  await expect(page.getByText('Likely at month end')).toBeVisible();
  await page.goto('/settings?tab=privacy');
  await page.getByRole('button', { name: 'Remove sample data' }).click();
  await expect(page.getByText('The sample data is gone')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'See where your money goes' })).toBeVisible();
});
