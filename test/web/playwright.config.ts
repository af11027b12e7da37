import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.js';

// Chromium refuses to run its sandbox as root.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: import.meta.dirname,
  projects: [
    { name: 'tests', testMatch: '**/*.web-spec.ts' },
    { name: 'pictures', testMatch: '**/*.picture.ts' },
  ],
  outputDir: '../../dist/test-web',
  // Each has a product of its own; a page waits often.
  workers: 2,
  // A busy machine is slow; what hangs is still found.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../dist/test-web.json' }]],
  use: {
    launchOptions: { ...findChromium(), args },
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    viewport: { width: 1280, height: 900 },
  },
});
