import { globSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { anchorsOfStep, checklistSchema, idsOfStep } from '../../src/content/schemas/checklist.ts';
import { pictureSchema } from '../../src/content/schemas/picture.ts';
import { hubPath } from '../../src/site/settings.ts';

/** Ids by their owner. */
export type Ids = Readonly<Record<string, readonly string[]>>;

/** What links inside the site and from outside lead to. */
export interface Places {
  /** The ids of a page's headings, folds, answers and anchors, and those that its lists have taken over. */
  readonly pages: Ids;
  /** The ids of a checklist's steps, of what these have replaced, and of their clicks. */
  readonly checklists: Ids;
  /** The ids of a picture's marks. */
  readonly pictures: Ids;
  /** Everything on a page that a link's fragment can name: the steps of its lists and the marks of its pictures too. */
  readonly fragments: Ids;
}

/** The places of the project at `root`, as the English pages, the checklists and the pictures have them. */
export function readPlaces(root: string): Places {
  const read = <Value>(files: string, of: (text: string) => Value) =>
    globSync(`src/content/${files}`, { cwd: root })
      .sort()
      .map((file) => [parse(file).name, of(readFileSync(join(root, file), 'utf8'))] as const);
  const lists = Object.fromEntries(
    read('checklists/*.yaml', (yaml) => checklistSchema.parse(parseYaml(yaml)).steps),
  );
  const checklists = mapValues(lists, (steps) => steps.flatMap(idsOfStep));
  const pictures = Object.fromEntries(
    read('pictures/*.yaml', (yaml) =>
      pictureSchema.parse(parseYaml(yaml)).markers.map(({ id }) => id),
    ),
  );
  const texts = Object.fromEntries(read(`docs/${hubPath}/*.mdx`, (text) => text));
  const pages = mapValues(texts, (text) => [
    ...ownIds(text),
    ...shownOn(text, 'Checklist').flatMap((id) => lists[id]?.flatMap(anchorsOfStep) ?? []),
  ]);
  const below = (id: string, ids: Ids) => ids[id]?.map((own) => `${id}-${own}`) ?? [];
  return {
    pages,
    checklists,
    pictures,
    fragments: mapValues(texts, (text, page) => [
      ...(pages[page] ?? []),
      ...shownOn(text, 'Checklist').flatMap((id) => below(id, checklists)),
      ...shownOn(text, 'Picture').flatMap((id) => below(id, pictures)),
    ]),
  };
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  of: (value: From, key: string) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, of(value, key)]));
}

/** The ids of the lists or pictures that stand on a page. */
function shownOn(page: string, component: 'Checklist' | 'Picture'): string[] {
  return [...page.matchAll(/<(\w+) id="([^"]+)"/g)].flatMap(([, name, id = '']) =>
    name === component ? [id] : [],
  );
}

function ownIds(page: string): string[] {
  return [...page.matchAll(/\\\{#([^}]+)\}|<(?:Anchor|Choice|Fold)\b[^>]*?\sid="([^"]+)"/g)].map(
    ([, heading, place]) => heading ?? place ?? '',
  );
}
