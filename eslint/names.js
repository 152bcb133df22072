import checkFile from 'eslint-plugin-check-file';

/**
 * Components are PascalCase like the tags they become; every other module is kebab-case.
 *
 * @type {import('eslint').Linter.Config}
 */
export const names = {
  name: 'names',
  files: ['**/*.{js,mjs,ts,tsx,astro}'],
  plugins: { 'check-file': checkFile },
  rules: {
    'check-file/filename-naming-convention': [
      'error',
      {
        '**/*.{js,mjs,ts}': 'KEBAB_CASE',
        'src/{components,frame,widgets}/**/*.{tsx,astro}': 'PASCAL_CASE',
      },
      { ignoreMiddleExtensions: true },
    ],
  },
};
