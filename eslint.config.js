import js from '@eslint/js';
import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { browserApis } from './eslint/browser-apis.js';
import { changingTexts } from './eslint/changing-texts.js';
import { importDirection } from './eslint/import-direction.js';
import { insertedHtml } from './eslint/inserted-html.js';
import { names } from './eslint/names.js';

const listRole = { ul: ['list'], ol: ['list'] };

export default defineConfig([
  globalIgnores(['dist/', 'dist-base/', '.astro/', '.cache/', 'test-results/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // As in TypeScript's own check: an underscore says that an argument is left unused on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // Their JSDoc types are tsc's to check; rules about types do not read JSDoc casts.
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
  comments.recommended,
  { rules: { '@eslint-community/eslint-comments/require-description': 'error' } },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    // Safari takes a list without markers for no list unless its role is spelled out.
    files: ['**/*.astro'],
    rules: { 'astro/jsx-a11y/no-redundant-roles': ['error', listRole] },
  },
  {
    // astro check knows the types in .astro files; typescript-eslint sees every imported component as any.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.configs.strict],
    // Preact takes HTML's own attribute names.
    rules: { 'jsx-a11y-x/no-redundant-roles': ['error', listRole] },
    settings: { 'jsx-a11y-x': { attributes: { for: ['for', 'htmlFor'] } } },
  },
  importDirection(import.meta.dirname),
  browserApis,
  insertedHtml,
  changingTexts,
  names,
]);
