import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

/** Every folder of src, each with those whose modules it may import besides its own. */
const mayImport = {
  domain: [],
  browser: ['domain', 'content'],
  widgets: ['browser', 'domain'],
  client: ['widgets', 'browser', 'domain'],
  content: ['site', 'domain'],
  site: ['client', 'browser', 'content', 'domain'],
  components: ['widgets', 'client', 'site', 'content', 'domain'],
  frame: ['widgets', 'client', 'browser', 'site', 'domain', 'styles'],
  pages: ['frame', 'components', 'site', 'content', 'domain'],
  styles: [],
};
const folders = Object.keys(mayImport);

/** @type {Readonly<Record<string, string>>} Why, where a wall is not obvious. */
const reasons = {
  domain: 'Rules in src/domain import nothing from outside: pass what they need as values.',
  browser: 'src/browser imports only src/domain: a widget hands it the rest.',
  widgets: 'A view is given what it shows by the .astro file around it.',
  components: 'Components know no page.',
};

const walls = Object.entries(mayImport).map(([folder, others]) => {
  const open = [folder, ...others];
  return {
    target: `src/${folder}/**/*`,
    from: [
      ...folders.filter((name) => !open.includes(name)).map((name) => `src/${name}/**/*`),
      'src/*',
      'build/**/*',
      ...(['site', 'content', 'components'].includes(folder) ? [] : ['config/**/*']),
      ...(folder === 'domain' ? ['node_modules/**/*'] : []),
    ],
    message:
      reasons[folder] ??
      `src/${folder} may import only ${open.join(', ')} (eslint/import-direction.js).`,
  };
});

/** Who may import whom, besides what each folder of src may: pages are MDX, which ESLint does not read. */
const zones = [
  ...walls,
  {
    target: 'src/content/docs/**/*',
    from: ['src/!(components)/**/*'],
    message: 'Pages import components.',
  },
  {
    target: 'config/**/*',
    from: ['src/!(domain|site)/**/*', 'src/*', 'build/**/*'],
    message: 'config is data for everybody: it may use src/domain, src/site and nothing else.',
  },
  {
    target: '{src,config,build}/**/*',
    from: ['scripts/**/*', 'tests/**/*'],
    message: 'scripts and tests use the site; the site does not know them.',
  },
];

/**
 * ESLint configuration that keeps the direction of imports.
 *
 * @param {string} root The folder that the zones are relative to.
 * @returns {import('eslint').Linter.Config[]}
 */
export function importDirection(root) {
  return [
    {
      name: 'import-direction',
      files: ['{src,config,build}/**/*.{js,ts,tsx,astro}'],
      plugins: { 'import-x': /** @type {import('eslint').ESLint.Plugin} */ (importX) },
      settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
      rules: { 'import-x/no-restricted-paths': ['error', { basePath: root, zones }] },
    },
    {
      name: 'import-direction/in-the-browser',
      files: ['src/{domain,browser,client,widgets}/**/*.{ts,tsx}'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: '^astro:content$',
                message:
                  'Only build-time code reads collections: src/site, src/components, src/frame, src/pages.',
              },
              { regex: '^node:', message: 'This code runs in every browser, without Node.' },
            ],
          },
        ],
      },
    },
    {
      name: 'import-direction/pasted-into-pages',
      files: ['src/client/inline/**/*.ts'],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: '.',
                allowTypeImports: true,
                message:
                  'A page carries this function as text: what it uses has to be among its arguments.',
              },
            ],
          },
        ],
      },
    },
  ];
}
