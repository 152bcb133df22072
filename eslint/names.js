import checkFile from 'eslint-plugin-check-file';

/**
 * Components are PascalCase like the tags they become; every other module is kebab-case.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const names = [
  {
    name: 'names/modules',
    files: ['**/*.{js,mjs,ts}'],
    plugins: { 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{js,mjs,ts}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
    },
  },
  {
    name: 'names/components',
    files: ['src/{components,frame,widgets}/**/*.{tsx,astro}'],
    plugins: { 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{tsx,astro}': 'PASCAL_CASE' },
        { ignoreMiddleExtensions: true },
      ],
    },
  },
];
