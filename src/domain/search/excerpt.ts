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

function unescape(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity);
}
