import { sms } from '../support/sms.js';
import { expect, test } from './product.js';

test('a transaction is found, opened and left by keyboard only', async ({ page, product }) => {
  await product.empty();
  await product.api.finished(await product.api.submit(sms(1), sms(2), sms(3)));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Recent' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('/');
  await page.keyboard.type('uber');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove the filter Text: uber' })).toBeVisible();
  const row = page.getByRole('main').getByRole('link', { name: 'Uber' });
  await expect(row).toHaveCount(1);
  for (let presses = 0; presses < 20; presses += 1) {
    if (await row.and(page.locator(':focus')).count()) break;
    await page.keyboard.press('Tab');
  }
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText('₹13.03').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('the keys are listed, and change what they say', async ({ page, product }) => {
  await product.empty();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Hide or show amounts');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('h');
  await expect(page.getByRole('button', { name: 'Show amounts' })).toBeVisible();
});
