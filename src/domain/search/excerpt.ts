/** A piece of a search result's excerpt; `match` where it is what the reader searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly match: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/**
 * Reads Pagefind's excerpt, escaped text with `<mark>` around the matches, into plain text parts,
 * so that it is shown as text and never inserted as HTML.
 */
export function parseExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>(?:(?!<mark>).)*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const match = part.startsWith('<mark>');
      return {
        text: unescape(match ? part.slice('<mark>'.length, -'</mark>'.length) : part),
        match,
      };
    });
}

/** The end of a text that ends as a sentence does. */
const sentenceEnd = /[.!?…]["”»)]*$/;

/**
 * A passage as it is read below the title of its section: without the end of the title that it begins with,
 * because to Pagefind a heading is the first sentence of its section, and with "…" where a sentence is cut.
 * `content` is all that the page says; nothing is left where the passage is no more than the title.
 */
export function passageBelow(
  title: string,
  parts: readonly ExcerptPart[],
  content: string,
): readonly ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  const start = repeatedLength(title, text);
  const end = sentenceEnd.test(text) ? text.length : text.replace(/[\s,;:(«“"]+$/, '').length;
  const shown = slice(parts, start, end);
  if (shown.length === 0) return [];
  const before = content.slice(0, Math.max(0, content.indexOf(text))).trimEnd();
  const ellipsis: ExcerptPart = { text: '…', match: false };
  return [
    ...(start === 0 && before !== '' && !sentenceEnd.test(before) ? [ellipsis] : []),
    ...shown,
    ...(sentenceEnd.test(text) ? [] : [ellipsis]),
  ];
}

/** How many characters at the beginning of a text are the end of the title, which is a sentence there. */
function repeatedLength(title: string, text: string): number {
  const words = `${title}${sentenceEnd.test(title) ? '' : '.'}`.split(/\s+/);
  for (const index of words.keys()) {
    const end = `${words.slice(index).join(' ')} `;
    if (`${text} `.startsWith(end)) return end.length;
  }
  return 0;
}

function slice(parts: readonly ExcerptPart[], start: number, end: number): ExcerptPart[] {
  let length = 0;
  return parts.flatMap(({ text, match }) => {
    const kept = text.slice(Math.max(0, start - length), Math.max(0, end - length));
    length += text.length;
    return kept === '' ? [] : [{ text: kept, match }];
  });
}

function unescape(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity);
}
