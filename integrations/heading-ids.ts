import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type MdastPlugin = Exclude<NonNullable<SatteriProcessorOptions['mdastPlugins']>, undefined>[number];

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
