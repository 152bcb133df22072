import { globSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discardOld, keeperOf } from '../../../src/site/kept.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A keeper that counts in a cache of its own how often something was made. */
function counted(maker: string, folder = temporaryFolder()) {
  const keep = keeperOf('numbers', maker, folder);
  let made = 0;
  const get = async (...ingredients: string[]) => {
    const make = () =>
      Promise.resolve(Buffer.from(`${String((made += 1))}: ${ingredients.join()}`));
    return Buffer.from(await keep(ingredients, make)).toString();
  };
  return { folder, get };
}

/** The modules of a maker, which reads its words from another. */
function makerModules() {
  const folder = temporaryFolder({
    'maker.ts': "import { words } from './words.ts';\nimport 'yaml';",
    'words.ts': "import type { Word } from './word.ts';",
    'word.ts': "export type Word = 'one';",
  });
  return { folder, maker: join(folder, 'maker.ts') };
}

test('what was made of the same ingredients is made once', async () => {
  const { get } = counted(makerModules().maker);
  expect(await get('a', 'b')).toBe('1: a,b');
  expect(await get('a', 'b')).toBe('1: a,b');
});

test('another ingredient makes another result, and so do the same letters divided otherwise', async () => {
  const { get } = counted(makerModules().maker);
  expect(await get('ab', 'c')).toBe('1: ab,c');
  expect(await get('a', 'bc')).toBe('2: a,bc');
  expect(await get('ab', 'c')).toBe('1: ab,c');
});

test.each(['maker.ts', 'words.ts', 'word.ts'])('a change of %s makes it again', async (file) => {
  const { folder, maker } = makerModules();
  const before = counted(maker);
  expect(await before.get('a')).toBe('1: a');
  writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\n// Changed.`);
  const after = counted(maker, before.folder);
  await after.get('first');
  expect(await after.get('a')).toBe('2: a');
});

test.each([
  ['half written', (content: Buffer) => content.subarray(0, content.length - 1)],
  ['empty', (content: Buffer) => content.subarray(0, 0)],
  ['damaged', (content: Buffer) => Buffer.concat([content.subarray(0, -1), Buffer.from('?')])],
])('a result that is %s is made again, and kept', async (_, damage) => {
  const { folder, get } = counted(makerModules().maker);
  await get('a');
  const [file = ''] = globSync(join(folder, 'numbers/*'));
  writeFileSync(file, damage(readFileSync(file)));
  expect(await get('a')).toBe('2: a');
  expect(await get('a')).toBe('2: a');
});

test('of results that have long not been used three times as many stay as are used', async () => {
  const { folder, get } = counted(makerModules().maker);
  const all = 'abcdefgh'.split('');
  for (const letter of all) await get(letter);
  for (const file of globSync(join(folder, 'numbers/*'))) {
    const used = 1_000 + readFileSync(file).readUInt8(32 + '1: '.length);
    utimesSync(file, used, used);
  }
  // A file system may date what is written now some milliseconds back.
  const began = Date.now() - 60_000;
  // Used again, although it is the oldest.
  expect(await get('a')).toBe('1: a');
  expect(await get('new')).toBe('9: new');
  expect(await discardOld(began, folder)).toBe(3);
  const kept = readdirSync(join(folder, 'numbers')).map((name) =>
    readFileSync(join(folder, 'numbers', name))
      .subarray(32)
      .toString(),
  );
  expect(kept.sort()).toEqual(['1: a', '5: e', '6: f', '7: g', '8: h', '9: new']);
});

test('a kind that nothing uses any more goes, and without a cache there is nothing to do', async () => {
  const { folder, get } = counted(makerModules().maker);
  await get('a');
  expect(await discardOld(Date.now() + 1000, folder)).toBe(1);
  expect(await discardOld(0, join(folder, 'nowhere'))).toBe(0);
});
