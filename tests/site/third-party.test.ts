import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hubPath } from '@/site/settings.ts';
import { builtSites } from './built-site.ts';

test.each(builtSites)('$name passes on the notices of what it is made of', ({ directory }) => {
  const text = readFileSync(`${directory}/${hubPath}/third-party.txt`, 'utf8');
  const notices = text.split(/^-{80}\n\n/m);
  for (const notice of notices) {
    expect(notice).toMatch(
      /^(?:@[\w-]+\/)?[\w-]+ \d+\.\d+\.\d+ \((?:0BSD|BSD-[23]-Clause|ISC|MIT)\)\n/,
    );
    expect(notice).toMatch(/copyright/i);
    expect(notice).toMatch(/permission/i);
  }
  const names = notices.map((notice) => notice.split(' ', 1)[0]);
  expect(names).toEqual(
    expect.arrayContaining(['@astrojs/starlight', 'astro', 'pagefind', 'preact', 'uqr']),
  );
});
