import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium to test with: an installed one, or Debian's package where we may install it; else Playwright's own. */
export function findChromium(): { executablePath?: string } {
  const found = () => [process.env['CHROMIUM'] ?? '', ...KNOWN].find((path) => path && existsSync(path));
  if (!found() && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) installPackage();
  const executablePath = found();
  if (executablePath) return { executablePath };
  execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  });
  return {};
}

function installPackage(): void {
  const apt = (...args: string[]) => execFileSync('apt-get', ['-qq', ...args], { stdio: 'ignore' });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  } catch {
    // Then Playwright's own, if it can be had.
  }
}
