import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startCompressing } from '../../../build/compressed-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('every file has both copies once it was waited for', async () => {
  const texts = { 'index.html': '<p>One</p>', 'a/index.html': '<p>Two</p>', 'a/index.md': 'Two' };
  const folder = temporaryFolder(texts);
  await startCompressing(folder, Object.keys(texts))();
  for (const [file, text] of Object.entries(texts)) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString()).toBe(text);
  }
});

test('a file that cannot be read is told to whoever waits, and to nobody before', async () => {
  const folder = temporaryFolder();
  // No other file: it would be compressed on while the folder is taken away.
  const finish = startCompressing(folder, ['missing.html']);
  // Long enough for a refusal that nobody listens to.
  await new Promise((done) => setTimeout(done, 20));
  await expect(finish()).rejects.toThrow('missing.html');
  expect(existsSync(join(folder, 'missing.html.br'))).toBe(false);
});
