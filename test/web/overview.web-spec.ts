import { expect, test } from './product.js';

test.beforeAll(({ product }) => product.withSampleData());

test('what the overview shows leads to the SMS it is made of, and back', async ({ page }) => {
  await page.goto('/');
  const spent = page.getByRole('link', { name: 'Spent this month' });
  const figure = /₹[\d,]+/;
  await expect(spent).toHaveText(figure);
  await spent.click();
  await expect(page).toHaveURL(/\/transactions\?direction=debit&from=[\d-]+&to=[\d-]+$/);
  await page.goBack();
  const largest = page.locator('figure').nth(1).getByRole('listitem').first().getByRole('link');
  await expect(largest).toHaveText(figure);
  await largest.click();
  await expect(page).toHaveURL(/\/transactions\?category=\w+&from=/);
  const listed = page.url();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByRole('dialog').getByRole('region', { name: 'The SMS' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(page.url()).toBe(listed);
  await page.goBack();
  await page
    .getByRole('link', { name: /₹[\d,]+\.\d\d/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what stands out goes when it is read', async ({ page }) => {
  await page.goto('/');
  const read = page.getByRole('button', { name: 'Got it' });
  await expect(read.first()).toBeVisible();
  const before = await read.count();
  await read.first().click();
  await expect(read).toHaveCount(before - 1);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Recent' })).toBeVisible();
  await expect(read).toHaveCount(before - 1);
});

test('the sample data says what it is, and goes when asked twice', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Remove it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('The sample data is gone')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'See where your money goes' })).toBeVisible();
});
