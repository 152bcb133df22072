import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineAt } from '../../build/content/source.ts';
import { compilerIsMissing } from '../../scripts/csharp.ts';
import { readLinks } from '../../build/content/link-registry.ts';
import { expectNone } from './expect-none.ts';

const missing = compilerIsMissing();
const contract = readFileSync('LINKING.md', 'utf8');
const [, example = ''] = /```csharp\n(.*?)```/s.exec(contract) ?? [];

test('the table of ids has every link that is in use with its number, by number, and no other', () => {
  const rows = Array.from(contract.matchAll(/^\| `([^`]+)` +\| (\d+) /gm), ([, id, number]) => [
    id,
    Number(number),
  ]);
  const all = readLinks('.');
  expectNone(
    rows.flatMap(([id]) => {
      const retired = all.some((link) => link.id === id && link.retired !== undefined);
      const line = lineAt(contract, contract.indexOf(`| \`${String(id)}\``));
      const message = `${String(id)} is retired: take its row out.`;
      return retired ? [{ file: 'LINKING.md', line, message }] : [];
    }),
  );
  const links = all
    .filter(({ retired }) => retired === undefined)
    .sort((one, other) => one.number - other.number);
  expect(rows).toEqual(links.map(({ id, number }) => [id, number]));
});

test('LINKING.md has one example in C#, with what it uses', () => {
  expect(example).toMatch(/^using System;\n/);
});

const name = 'the example of LINKING.md compiles as it stands there';
test.skipIf(missing !== undefined)(
  missing === undefined ? name : `${name}, skipped: ${missing}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'linking-'));
    try {
      writeFileSync(join(folder, 'Help.cs'), example);
      const options = ['-target:library', '-langversion:6', '-warnaserror', 'Help.cs'];
      const { status, stdout, stderr } = spawnSync('mcs', options, {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout + stderr).toBe('');
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
