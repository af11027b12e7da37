import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

const outDir = join(import.meta.dirname, '../../dist/web');
const server = process.env.SPENDSENSE_URL ?? 'http://127.0.0.1:3000';

/** Writes each text file compressed beside it, so that the gateway need not compress at every request. */
const precompress = {
  name: 'precompress',
  apply: 'build',
  closeBundle() {
    for (const entry of readdirSync(outDir, { recursive: true })) {
      if (!/\.(js|css|svg)$/.test(entry)) continue;
      const bytes = readFileSync(join(outDir, entry));
      if (bytes.length < 1024) continue;
      writeFileSync(join(outDir, `${entry}.gz`), gzipSync(bytes));
      writeFileSync(join(outDir, `${entry}.br`), brotliCompressSync(bytes));
    }
  },
};

// React Aria has its own words in 30 languages; of ours it has English, which it also takes for those it has not.
const foreign = /[\\/]private[\\/]intl[\\/][a-z]+[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/;
const englishOnly = {
  name: 'react-aria-in-english',
  apply: 'build',
  load: { filter: { id: foreign }, handler: () => 'export default {};' },
};

/** Directives of React's server components, which say nothing to browsers. */
const onwarn = (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning);

/** What a screen imports is named in it; the list of it all would cost every first load 1.7 kB. */
const modulePreload = {
  resolveDependencies: (_file, files, { hostType }) =>
    hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
};

export default defineConfig({
  root: import.meta.dirname,
  // A data: address in a style sheet or script would be refused by the Content-Security-Policy.
  build: {
    modulePreload,
    outDir,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: { onwarn },
  },
  plugins: [englishOnly, precompress],
  server: { proxy: Object.fromEntries(['/v1', '/predict', '/docs'].map((path) => [path, server])) },
});
