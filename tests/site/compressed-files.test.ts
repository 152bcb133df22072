import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtSites } from './built-site.ts';

test.each(builtSites)(
  'every compressed copy of $name is what stands beside it',
  ({ directory }) => {
    const copies = globSync('**/*.br', { cwd: directory });
    expect(copies.length).toBeGreaterThan(100);
    for (const copy of copies) {
      const file = join(directory, copy.slice(0, -'.br'.length));
      const content = readFileSync(file);
      expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(content), file).toBe(true);
      expect(gunzipSync(readFileSync(`${file}.gz`)).equals(content), file).toBe(true);
    }
  },
);
