const message = 'Text becomes markup nowhere: draw elements and set their text.';

const members = [
  ...['innerHTML', 'outerHTML', 'srcdoc'],
  ...['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'parseFromString'],
];

/**
 * Keeps text from being read as markup or code, and every island's HTML on the server.
 *
 * @type {import('eslint').Linter.Config}
 */
export const insertedHtml = {
  name: 'inserted-html',
  files: ['src/**/*.{ts,tsx,js,astro}'],
  rules: {
    'no-eval': 'error',
    'no-new-func': 'error',
    'no-restricted-syntax': [
      'error',
      { selector: `MemberExpression[property.name=/^(?:${members.join('|')})$/]`, message },
      {
        selector: `MemberExpression[object.name='document'][property.name=/^write(?:ln)?$/]`,
        message,
      },
      { selector: `JSXAttribute[name.name='dangerouslySetInnerHTML']`, message },
      { selector: `JSXAttribute[name.name='srcdoc']`, message },
      {
        // A script of the server's own is text that only the build puts together, and hashes.
        selector: `JSXOpeningElement[name.name!='script'] > JSXAttribute[name.namespace.name='set'][name.name.name='html']`,
        message,
      },
      {
        selector: `JSXAttribute[name.namespace.name='client'][name.name.name='only']`,
        message: 'An island is complete HTML before its script runs: never client:only.',
      },
    ],
  },
};
