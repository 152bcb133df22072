import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type MdastPlugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];
type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/**
 * Takes the backslash off headings with an id. MDX reads a bare `{` as code, so that an id is
 * written `## Title \{#my-id}`; Sätteri takes the id off but leaves the backslash in the text.
 */
export const headingIdsInMdx: MdastPlugin = {
  name: 'heading-ids-in-mdx',
  heading(node, context) {
    const last = node.children.at(-1);
    if (last?.type !== 'text' || !last.value.endsWith('\\')) return;
    context.setProperty(last, 'value', last.value.replace(/\s*\\$/, ''));
  },
};

/** Keeps translation programs off paths, file names and commands. */
export const codeIsNotTranslated: HastPlugin = {
  name: 'code-is-not-translated',
  element: {
    filter: ['code'],
    visit(node, context) {
      context.setProperty(node, 'translate', 'no');
    },
  },
};
