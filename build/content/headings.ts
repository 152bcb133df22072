import { blank, type Fault, lineAt, type Source } from './source.ts';

/** A heading of a page. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly id: string | undefined;
  readonly line: number;
}

/** The headings of a page's source, without what stands in its front matter. */
export function headingsOf(source: string): Heading[] {
  const text = source.replace(/^---\n.*?^---$/ms, blank);
  return [...text.matchAll(/^(#{1,6}) (.+?)(?: \\\{#([^}]+)\})?$/gm)].map(
    ({ 1: hashes = '', 2: heading = '', 3: id, index }) => ({
      depth: hashes.length,
      text: heading,
      id,
      line: lineAt(source, index),
    }),
  );
}

/** Headings without an id of their own that both languages share, and headings of the title's depth. */
export function headingFaults({ file, text }: Source): Fault[] {
  const headings = headingsOf(text);
  return headings.flatMap((heading) => {
    const message = adviceOn(heading, headings);
    return message === undefined ? [] : [{ file, line: heading.line, message }];
  });
}

function adviceOn(heading: Heading, headings: readonly Heading[]): string | undefined {
  const { depth, text, id } = heading;
  if (depth === 1) return `"${text}" is a heading of the title’s depth: write ## instead of #.`;
  if (id === undefined) {
    const bare = /^(.*?) *\{#(.+)\}$/.exec(text);
    return bare
      ? `The id lacks its backslash: write ## ${bare[1] ?? ''} \\{#${bare[2] ?? ''}}.`
      : `The heading has no id: write ## ${text} \\{#its-id}, the same id in both languages.`;
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return `The id ${id} is not ASCII kebab-case English, such as open-settings.`;
  const first = headings.find((other) => other.id === id);
  return first === heading || first === undefined
    ? undefined
    : `The id ${id} is that of line ${first.line} too: each heading has its own.`;
}
