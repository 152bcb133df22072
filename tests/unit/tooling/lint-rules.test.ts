import { join } from 'node:path';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { browserApis } from '../../../eslint/browser-apis.js';
import { changingTexts } from '../../../eslint/changing-texts.js';
import { insertedHtml } from '../../../eslint/inserted-html.js';
import { importDirection } from '../../../eslint/import-direction.js';
import { temporaryFolder } from './temporary-folder.ts';

/** Files to import from: the rule looks where a path leads, so that they must exist. */
const project = {
  'src/content.config.ts': '',
  'src/domain/address.ts': '',
  'src/browser/words.ts': '',
  'src/components/Picture.astro': '',
  'src/widgets/Viewer.tsx': '',
  'src/site/addresses.ts': '',
  'src/client/page.ts': '',
  'src/pages/links.json.ts': '',
  'config/budgets.ts': '',
  'build/after-build.ts': '',
  'scripts/serve.ts': '',
};

async function lint(root: string, file: string, code: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
      ...importDirection(root),
      browserApis,
      ...astro.configs['flat/base'],
      insertedHtml,
      changingTexts,
    ],
  });
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result?.messages.map(({ message }) => message) ?? ['ESLint did not read it'];
}

describe('import direction', () => {
  it.each([
    ['src/domain/a.ts', '../browser/words.ts'],
    ['src/domain/a.ts', '../content.config.ts'],
    ['src/domain/a.ts', '../../config/budgets.ts'],
    ['src/domain/a.ts', 'node:fs'],
    ['src/domain/deep/a.ts', '../../widgets/Viewer.tsx'],
    ['src/browser/a.ts', '../widgets/Viewer.tsx'],
    ['src/browser/a.ts', '../site/addresses.ts'],
    ['src/browser/a.ts', '../../config/budgets.ts'],
    ['src/browser/a.ts', 'astro:content'],
    ['src/widgets/A.tsx', '../components/Picture.astro'],
    ['src/widgets/A.tsx', '../client/page.ts'],
    ['src/widgets/A.tsx', '../site/addresses.ts'],
    ['src/widgets/A.tsx', 'astro:content'],
    ['src/client/a.ts', '../site/addresses.ts'],
    ['src/site/a.ts', '../widgets/Viewer.tsx'],
    ['src/site/a.ts', '../../scripts/serve.ts'],
    ['src/components/A.astro', '../pages/links.json.ts'],
    ['src/components/A.astro', '../../build/after-build.ts'],
    ['config/a.ts', '../src/widgets/Viewer.tsx'],
    ['config/a.ts', '../scripts/serve.ts'],
  ])('%s may not import %s', async (file, imported) => {
    const code = file.endsWith('.astro')
      ? `---\nimport '${imported}';\n---\n`
      : `import '${imported}';`;
    expect(await lint(temporaryFolder(project), file, code)).toHaveLength(1);
  });

  it.each([
    ['src/domain/deep/a.ts', '../address.ts'],
    ['src/browser/a.ts', '../domain/address.ts'],
    ['src/widgets/A.tsx', '../browser/words.ts'],
    ['src/client/a.ts', '../widgets/Viewer.tsx'],
    ['src/site/a.ts', 'astro:content'],
    ['config/a.ts', './budgets.ts'],
    ['config/a.ts', '../src/domain/address.ts'],
  ])('%s may import %s', async (file, imported) => {
    expect(await lint(temporaryFolder(project), file, `import '${imported}';`)).toEqual([]);
  });

  it('sees through the alias and type-only imports', async () => {
    const code = "import type { collections } from '@/content.config.ts';";
    expect(await lint(process.cwd(), 'src/domain/a.ts', code)).toHaveLength(1);
  });
});

describe('browser APIs', () => {
  it.each([
    'localStorage.getItem("a");',
    'window.sessionStorage.clear();',
    'globalThis.location.reload();',
    'document.location.reload();',
    'history.back();',
    'navigator.clipboard.writeText("a");',
    'const { clipboard } = navigator;',
  ])('%s belongs to src/browser', async (code) => {
    const root = temporaryFolder();
    expect(await lint(root, 'src/components/A/A.tsx', code)).toHaveLength(1);
    expect(await lint(root, 'src/browser/a.ts', code)).toEqual([]);
  });
});

describe('inserted HTML', () => {
  it.each([
    ['a.ts', 'element.innerHTML = text;'],
    ['a.ts', 'element.outerHTML = text;'],
    ['a.ts', "element.insertAdjacentHTML('beforeend', text);"],
    ['a.ts', 'document.write(text);'],
    ['a.ts', "new DOMParser().parseFromString(text, 'text/html');"],
    ['a.ts', 'eval(text);'],
    ['A.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;'],
    ['A.tsx', 'const a = <iframe srcdoc={text} />;'],
    ['A.astro', '<p set:html={text} />'],
    ['A.astro', '<A client:only="preact" />'],
  ])('%s may not say %s', async (file, code) => {
    expect(await lint(temporaryFolder(), `src/components/A/${file}`, code)).toHaveLength(1);
  });

  it.each([
    ['a.ts', 'element.textContent = text;'],
    ['A.astro', '<A client:idle />'],
  ])('%s may say %s', async (file, code) => {
    expect(await lint(temporaryFolder(), `src/components/A/${file}`, code)).toEqual([]);
  });
});

describe('texts that change', () => {
  it.each([
    '<p>{done ? strings.done : strings.open}</p>',
    '<p><b>1.</b> {done ? strings.done : strings.open}</p>',
    '<>{done ? strings.done : strings.open}</>',
    '<p>{done && strings.done}</p>',
    '<p>{text ?? strings.none}</p>',
  ])('a widget may not draw %s', async (code) => {
    expect(await lint(temporaryFolder(), 'src/widgets/a/A.tsx', `const a = ${code};`)).toHaveLength(
      1,
    );
  });

  it.each([
    '<p><Changing>{done ? strings.done : strings.open}</Changing></p>',
    '<p key={done}>{done ? strings.done : strings.open}</p>',
    '<p>{done ? <b>{text}</b> : <i>{text}</i>}</p>',
    '<p>{done && <b>{text}</b>}</p>',
  ])('a widget may draw %s', async (code) => {
    expect(await lint(temporaryFolder(), 'src/widgets/a/A.tsx', `const a = ${code};`)).toEqual([]);
  });

  it('no text node is written to', async () => {
    expect(
      await lint(temporaryFolder(), 'src/browser/a.ts', 'element.firstChild.data = text;'),
    ).toHaveLength(1);
  });
});
