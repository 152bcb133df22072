const message =
  'A browser that translates the page has taken this text out of it: put it into <Changing> (src/widgets/parts/Changing.tsx), or give its element a key that changes with it.';

/**
 * The text that an expression draws or leaves out, in a shape in which texts that change are written.
 *
 * @param {any} expression A node of the syntax tree, whose JSX ESLint's types do not know.
 * @returns {boolean}
 */
function isText({ type, consequent, alternate, right }) {
  // What a function gives may be an element.
  const isDrawn = (/** @type {any} */ node) => /^(?:JSX|Call)/.test(node.type);
  if (type === 'LogicalExpression') return !isDrawn(right);
  if (type !== 'ConditionalExpression') return false;
  return [consequent, alternate].some((branch) => !isDrawn(branch) && branch.raw !== 'null');
}

/**
 * Whether a node is an element of the page, or a fragment, that lasts while what is in it changes.
 *
 * @param {any} node
 * @returns {boolean}
 */
function lasts({ type, openingElement }) {
  if (type === 'JSXFragment') return true;
  return (
    type === 'JSXElement' &&
    /^[a-z]/.test(openingElement.name.name) &&
    !openingElement.attributes.some((/** @type {any} */ { name }) => name?.name === 'key')
  );
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  create: (context) => ({
    /** @param {any} node */
    JSXExpressionContainer(node) {
      if (lasts(node.parent) && isText(node.expression)) context.report({ node, message });
    },
    // A text node that is written to.
    'AssignmentExpression > MemberExpression.left[property.name=/^(?:data|nodeValue)$/]': (
      /** @type {import('eslint').Rule.Node} */ node,
    ) => {
      context.report({ node, message });
    },
  }),
};

/**
 * Keeps texts that change from standing still where the browser translates the page. The rule knows the
 * shapes in which they are usually written; tests/e2e/translated.spec.ts looks at them all.
 *
 * @type {import('eslint').Linter.Config}
 */
export const changingTexts = {
  name: 'changing-texts',
  files: ['src/{widgets,browser,client}/**/*.{ts,tsx}'],
  plugins: { site: { rules: { 'changing-texts': rule } } },
  rules: { 'site/changing-texts': 'error' },
};
