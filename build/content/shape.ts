import { basename, dirname } from 'node:path';
import type { z } from 'astro/zod';
import { type Document, isNode, parseDocument, type YAMLError } from 'yaml';
import { checklistSchema } from '../../src/content/schemas/checklist.ts';
import { linkSchema } from '../../src/content/schemas/link.ts';
import { pageSchema } from '../../src/content/schemas/page.ts';
import { pictureSchema } from '../../src/content/schemas/picture.ts';
import { symptomSchema } from '../../src/content/schemas/symptom.ts';
import { type Fault, lineAt, type Source } from './source.ts';

/** The schemas of the folders that hold YAML files, as src/content.config.ts names them. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  checklists: checklistSchema,
  links: linkSchema,
  pictures: pictureSchema,
  symptoms: symptomSchema,
};

/** Keeps each line of a page's front matter at its number. */
const frontMatter = /^---\n(.*?)^---$/ms;

/**
 * What is wrong with the form of a file: YAML that cannot be read, and fields that do not fit their
 * schema. Each is named as an author knows it, `steps › open-exceptions › text › fr`.
 */
export function shapeFaults({ file, text }: Source): Fault[] {
  if (!file.endsWith('.mdx')) {
    const schema = schemas[basename(dirname(file))];
    return schema ? faultsOfYaml({ file, text }, schema) : [];
  }
  const yaml = frontMatter.exec(text)?.[1];
  if (yaml !== undefined) return faultsOfYaml({ file, text: `\n${yaml}` }, pageSchema);
  return [
    { file, line: 1, message: 'A page begins with its front matter, between two lines of ---.' },
  ];
}

function faultsOfYaml({ file, text }: Source, schema: z.ZodType): Fault[] {
  const document = parseDocument(text);
  const [unread] = document.errors;
  if (unread) {
    const line = lineAt(text, unread.pos[0]);
    return [{ file, line, message: adviceOnYaml(unread, text.split('\n')[line - 1] ?? '') }];
  }
  const data = document.toJS() as unknown;
  const { error } = schema.safeParse(data, { error: adviceOnField });
  return (error?.issues ?? []).flatMap(withoutUnions).map(({ path, message }) => ({
    file,
    line: lineAt(text, offsetOf(document, path)),
    message: [placeName(data, path), message].filter((part) => part !== '').join(': '),
  }));
}

function adviceOnYaml({ message }: YAMLError, line: string): string {
  if (/^\s*(?:- )?[\w-]+: [^'"{[].*: /.test(line))
    return "A text that holds a colon and a space stands in quotes: 'Avast: add the folder'.";
  const reason = message.split(' at line')[0] ?? '';
  return `This cannot be read as YAML (${reason}): compare its indentation and quotes with the lines above.`;
}

/** What is said where a schema has no words of its own. */
const adviceOnField: z.core.$ZodErrorMap = (issue) => {
  const { input } = issue;
  if (issue.code === 'unrecognized_keys')
    return `There is no field ${issue.keys.join(', ')} here: CONTRIBUTING.md shows those that there are.`;
  if (input === undefined) return 'This field is missing.';
  if (typeof input !== 'string') return undefined;
  if (issue.code === 'too_small')
    return `Write ${issue.minimum} characters or more: these are ${input.length}.`;
  if (issue.code === 'too_big')
    return `Write ${issue.maximum} characters at most: these are ${input.length}.`;
  return undefined;
};

type Issue = z.core.$ZodIssue;

/** Of the forms that a value may have, the one that it comes nearest to tells what is wrong with it. */
function withoutUnions(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [closest] = issue.errors.toSorted((one, other) => one.length - other.length);
  if (closest?.length !== 1) return [issue];
  return closest
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(withoutUnions);
}

/** Where a field stands; one that is missing, where it should. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** A place in the data, whose list items are named by their ids, else counted from 1. */
function placeName(data: unknown, path: readonly PropertyKey[]): string {
  let value = data;
  const names = path.map((key) => {
    value = (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key];
    if (typeof key !== 'number') return String(key);
    const { id } = (value ?? {}) as { readonly id?: unknown };
    return typeof id === 'string' ? id : String(key + 1);
  });
  return names.join(' › ');
}
