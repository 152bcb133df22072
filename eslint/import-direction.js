import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

/**
 * Who may import whom: pages -> components/*.astro -> components/*.tsx -> browser -> domain.
 *
 * Pages are MDX, which ESLint does not read; tests/content/page-imports.test.ts keeps their half.
 */
const zones = [
  {
    target: 'src/domain/**/*',
    from: ['src/!(domain)/**/*', 'src/*', 'config/**/*', 'integrations/**/*', 'node_modules/**/*'],
    message: 'Rules in src/domain import nothing from outside: pass what they need as values.',
  },
  {
    target: 'src/browser/**/*',
    from: ['src/!(domain|browser)/**/*', 'src/*', 'config/**/*', 'integrations/**/*'],
    message: 'src/browser imports only src/domain: a component hands it the rest.',
  },
  {
    target: 'src/components/**/*.{ts,tsx}',
    from: ['src/pages/**/*', 'src/content/docs/**/*', 'src/**/*.astro', 'integrations/**/*'],
    message: 'A view is given what it shows by the .astro file around it.',
  },
  {
    target: 'src/components/**/*.astro',
    from: ['src/pages/**/*', 'src/content/docs/**/*', 'integrations/**/*'],
    message: 'Components know no page.',
  },
  {
    target: 'config/**/*',
    from: ['src/!(domain)/**/*', 'src/*', 'integrations/**/*'],
    message: 'config is data for everybody: it may use src/domain and nothing else.',
  },
  {
    target: '{src,config,integrations}/**/*',
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
      files: ['{src,config,integrations}/**/*.{js,ts,tsx,astro}'],
      plugins: { 'import-x': /** @type {import('eslint').ESLint.Plugin} */ (importX) },
      settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
      rules: { 'import-x/no-restricted-paths': ['error', { basePath: root, zones }] },
    },
    {
      name: 'import-direction/domain',
      files: ['src/domain/**/*.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: '^node:',
                message: 'Rules in src/domain run in every browser, without Node.',
              },
            ],
          },
        ],
      },
    },
  ];
}
