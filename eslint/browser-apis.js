const message =
  'Only src/browser touches storage, clipboard and address: it knows what to do when they are refused.';

const globals = ['localStorage', 'sessionStorage', 'indexedDB', 'location', 'history'];
const owners = ['window', 'globalThis', 'self'];

const properties = [
  ...owners.flatMap((object) => globals.map((property) => ({ object, property }))),
  { object: 'document', property: 'location' },
  { object: 'document', property: 'cookie' },
  { object: 'navigator', property: 'clipboard' },
];

/**
 * Keeps the reader's state in the browser behind the modules of src/browser.
 *
 * @type {import('eslint').Linter.Config}
 */
export const browserApis = {
  name: 'browser-apis',
  files: ['src/**/*.{ts,tsx,js,astro}'],
  // What is pasted into pages as text can import nothing.
  ignores: ['src/browser/**', 'src/client/inline/**'],
  rules: {
    'no-restricted-globals': ['error', ...globals.map((name) => ({ name, message }))],
    'no-restricted-properties': ['error', ...properties.map((entry) => ({ ...entry, message }))],
  },
};
