/** A piece of a one-line text with inline markup, in reading order. */
export type InlineSegment =
  | { readonly kind: 'text'; readonly text: string }
  /** A label that the reader sees on screen; `english` when it is in English inside another language. */
  | { readonly kind: 'label'; readonly text: string; readonly english: boolean }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'path'; readonly form: string }
  /** `target` is a page below the hub, optionally with an anchor: `antivirus#quarantine`. */
  | { readonly kind: 'link'; readonly text: string; readonly target: string };

// The character classes leave out opening characters: with them, unclosed marks would be scanned to
// the end of the text again and again, in quadratic time.
const token = /:(ui|en|path)\[([^[\]]+)\]|`([^`]+)`|\[([^[\]]+)\]\(([^()[\s]+)\)/g;

/**
 * Reads the inline markup of checklist steps and picture markers (CONTRIBUTING.md, "Inline markup"):
 * `:ui[label]`, `:en[English label]`, `:path[form]`, `` `code` `` and `[text](page#anchor)`.
 * Anything else is text. The segments' texts joined give the text without its markup.
 */
export function parseInlineText(source: string): InlineSegment[] {
  const segments: InlineSegment[] = [];
  let end = 0;
  for (const match of source.matchAll(token)) {
    if (match.index > end) segments.push({ kind: 'text', text: source.slice(end, match.index) });
    segments.push(segmentOf(match));
    end = match.index + match[0].length;
  }
  if (end < source.length) segments.push({ kind: 'text', text: source.slice(end) });
  return segments;
}

function segmentOf([
  ,
  directive,
  content = '',
  code,
  linkText,
  target,
]: RegExpExecArray): InlineSegment {
  if (directive === 'path') return { kind: 'path', form: content };
  if (directive) return { kind: 'label', text: content, english: directive === 'en' };
  if (code) return { kind: 'code', text: code };
  return { kind: 'link', text: linkText ?? '', target: target ?? '' };
}

/** The words alone, for a text that is sent; a path of the reader's is left out of it. */
export function plainText(segments: readonly InlineSegment[]): string {
  return segments.map((segment) => (segment.kind === 'path' ? '…' : segment.text)).join('');
}
