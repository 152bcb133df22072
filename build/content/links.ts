import { basename } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import { closestPage } from '../../src/content/schemas/fields.ts';
import { nearest } from '../../src/domain/nearest.ts';
import { hubPath } from '../../src/site/settings.ts';
import { type Fault, lineAt, type Source, withoutCode } from './source.ts';
import type { Ids } from './places.ts';

/** Where a link leads: a page below the hub, or `index` for the hub, and a place on it. */
interface Target {
  readonly page: string;
  readonly at?: string | undefined;
}

/** How the links of a file are written. */
interface Form {
  /** Where a link leads, or what is wrong with how it is written. */
  readonly read: (link: string) => Target | string | undefined;
  readonly write: (target: Target) => string;
}

/**
 * Links of a source to pages and places that do not exist, and those that are not written as they
 * should be. `fragments` are the places of every page.
 */
export function linkFaults({ file, text }: Source, fragments: Ids): Fault[] {
  const form = file.endsWith('.mdx') ? formOnPage(basename(file, '.mdx'), fragments) : formInTexts;
  const links = [...withoutCode(text).matchAll(/\]\(\s*([^()\s]+)|\shref="([^"]+)"/g)];
  return [
    ...links.flatMap(({ 1: link, 2: href, index }) => {
      const written = link ?? href ?? '';
      const target = form.read(written);
      const message = typeof target === 'object' ? adviceOn(target, fragments, form.write) : target;
      if (message === undefined) return [];
      return [{ file, line: lineAt(text, index), message: `The link ${written} ${message}` }];
    }),
    ...(file.endsWith('.yaml') ? fieldFaults({ file, text }, fragments) : []),
  ];
}

/** Places that are named by the fields `page` and `at`, as in the questions of the hub. */
function fieldFaults({ file, text }: Source, fragments: Ids): Fault[] {
  const faults: Fault[] = [];
  visit(parseDocument(text), {
    Map(_, map) {
      const [page, at] = [map.get('page'), map.get('at', true)];
      if (typeof page !== 'string' || !isScalar(at) || !at.range) return;
      const message = adviceOn({ page, at: String(at.value) }, fragments, ({ at: id }) => id ?? '');
      if (message === undefined) return;
      faults.push({
        file,
        line: lineAt(text, at.range[0]),
        message: `at: ${String(at.value)} ${message}`,
      });
    },
  });
  return faults;
}

/** What is wrong with where a link leads, and the nearest place that there is. */
function adviceOn({ page, at }: Target, fragments: Ids, write: Form['write']): string | undefined {
  const places = fragments[page];
  if (!places) {
    const close = closestPage(page, Object.keys(fragments));
    return close === undefined
      ? 'leads to no page: they are listed in src/site/settings.ts.'
      : `leads to no page: write ${write({ page: close, at })}.`;
  }
  if (at === undefined || places.includes(at)) return undefined;
  const [close] = nearest(at, places);
  const advice =
    close === undefined
      ? `, which has ${places
          .slice(0, mostNamed)
          .map((id) => `#${id}`)
          .join(', ')}${places.length > mostNamed ? ' …' : ''}`
      : `: write ${write({ page, at: close })}`;
  return `leads to no place on ${page}${advice}.`;
}

/** So many places of a page are named where none is near. */
const mostNamed = 12;

const targetOf = (written: string): Target => {
  const [page = '', at] = written.split('#');
  return { page, at };
};

const outside = /^[a-z][a-z\d+.-]*:/i;

/** In checklists, pictures, questions and interface strings: `antivirus#quarantine`. */
const formInTexts: Form = {
  read: (link) => {
    if (outside.test(link)) return undefined;
    return /^[a-z-]+(?:#|$)/.test(link)
      ? targetOf(link)
      : 'is not written as links in these texts are: write the page’s name, as in antivirus#quarantine.';
  },
  write: ({ page, at }) => page + (at === undefined ? '' : `#${at}`),
};

/** On a page: relative to its address, as in `../antivirus/#quarantine`. */
function formOnPage(name: string, fragments: Ids): Form {
  const hub = `/${hubPath}/`;
  const address = (page: string) => (page === 'index' ? hub : `${hub}${page}/`);
  const write: Form['write'] = ({ page, at }) => {
    const fragment = at === undefined ? '' : `#${at}`;
    if (page === name && fragment !== '') return fragment;
    const up = name === 'index' ? '' : '../';
    return (page === 'index' ? up || './' : `${up}${page}/`) + fragment;
  };
  const read: Form['read'] = (link) => {
    if (outside.test(link)) return undefined;
    const { pathname, hash } = new URL(link, `https://site.example${address(name)}`);
    const at = hash === '' ? undefined : decodeURIComponent(hash.slice(1));
    const [, page = ''] = pathname.split(new RegExp(`^(?:/fr)?${hub}`));
    const bare = page.replace(/\/$/, '').replace(/(?:\/index)?\.mdx?$/, '');
    const target = { page: bare === '' ? 'index' : bare, at };
    const close = closestPage(target.page, Object.keys(fragments));
    const advice = close === undefined ? '.' : `: write ${write({ page: close, at })}.`;
    if (link.startsWith('/'))
      return `begins with a slash, so that it leads elsewhere under a base path and out of the page’s language${advice}`;
    if (/\.mdx?$/.test(pathname)) return `leads to a source instead of a page’s address${advice}`;
    if (!pathname.startsWith(hub))
      return 'leads out of these pages: write ../, the page’s name and a slash, as in ../antivirus/.';
    if (!pathname.endsWith('/')) return `lacks the slash behind the page’s name${advice}`;
    return target;
  };
  return { read, write };
}
