import type { Fault } from '../../build/content/source.ts';
import type { MdxPage, OutlineItem } from './mdx-pages.ts';

const rule = 'Both languages have the same headings, components, list items and links in them.';

/** The first place where the outline of a page and that of its twin part. */
export function outlineFaults(page: MdxPage, twin: MdxPage): Fault[] {
  const [own, other] = [page.outline, twin.outline];
  const at = Array.from({ length: Math.max(own.length, other.length) }, (_, index) => index).find(
    (index) => own[index]?.sign !== other[index]?.sign,
  );
  if (at === undefined) return [];
  const [here, there] = [own[at], other[at]];
  if (here && isExtra(own, other, at)) return [missing(here, page, twin, there)];
  if (there && isExtra(other, own, at)) return [missing(there, twin, page, here)];
  if (!here || !there) return [];
  const message = `${there.words} stands here, and ${here.words} in line ${here.line} of ${page.file}. ${rule}`;
  return [{ file: twin.file, line: there.line, message }];
}

/** Whether what stands at an index of `from` would have to go for the next to fit. */
function isExtra(from: readonly OutlineItem[], into: readonly OutlineItem[], at: number): boolean {
  return from.length > into.length && from[at + 1]?.sign === into[at]?.sign;
}

function missing(item: OutlineItem, from: MdxPage, into: MdxPage, next?: OutlineItem): Fault {
  const line = next?.line ?? into.source.trimEnd().split('\n').length;
  const message = `${item.words} of line ${item.line} of ${from.file} has no twin here. ${rule}`;
  return { file: into.file, line, message };
}
