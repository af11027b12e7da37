import { sms } from '../support/sms.js';
import { expect, test } from './product.js';

// A browser notes each request that fails.
test.use({ forgiven: /ERR_INTERNET_DISCONNECTED|preload/ });

test('without network it says so, and nothing typed is lost', async ({ page, context, product }) => {
  await product.empty();
  await page.goto('/add');
  const box = page.getByRole('textbox', { name: 'Paste one SMS or many' });
  await expect(box).toBeVisible();
  await context.setOffline(true);
  await box.fill(sms(3));
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(/reach/i);
  await expect(box).toHaveValue(sms(3));

  await page.getByRole('link', { name: 'Transactions', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Cannot reach SpendSense');
  await context.setOffline(false);
  // What could be asked again has been by now; a part of the pages that is missing comes by the button.
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1000 });
    await expect(page.getByText('No transactions yet')).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });

  await page.getByRole('link', { name: 'Add', exact: true }).click();
  await expect(box).toHaveValue(sms(3));
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Read and stored')).toBeVisible();
  const { items } = await product.api.get<{ items: unknown[] }>('/v1/transactions');
  expect(items).toHaveLength(1);
});
