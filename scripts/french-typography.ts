/**
 * The rules of CONTRIBUTING.md, "French", for the texts of pages, YAML files and interface strings.
 * The content tests notice by them what `npm run typography` mends by them.
 */
import { isPair, parseDocument, visit } from 'yaml';

/** A place where a French text breaks a rule. */
export interface TypographyFault {
  readonly rule: string;
  readonly excerpt: string;
}

interface Rule {
  readonly rule: string;
  readonly fault: RegExp;
  /** What stands in a fault's place, as `replace` takes it. */
  readonly mend: string;
}

/** Stand for a piece of markup while the words around it change: characters that no text of the site has. */
const held = {
  /** A letter: what it stands for is a word, or has one before it. */
  word: 'ꀕ',
  /** No letter: what is filled in may be a drive, `{drive}:`. */
  filledIn: '\uE000',
} as const;

/** In an order in which no rule's mending breaks an earlier one. */
const rules: readonly Rule[] = [
  {
    rule: 'no narrow no-break space: U+00A0 everywhere',
    fault: /\u202F/g,
    mend: '\u00A0',
  },
  { rule: 'three dots as one character: …', fault: /\.\.\./g, mend: '…' },
  {
    rule: 'guillemets instead of quotes',
    fault: /[“”"]([^“”"\n]*)[“”"]/g,
    mend: '«\u00A0$1\u00A0»',
  },
  { rule: 'a typographic apostrophe: ’', fault: /(?<=[\p{L}\d])'/gu, mend: '’' },
  { rule: 'a no-break space after «', fault: /«(?!\u00A0)[ \t]?/g, mend: '«\u00A0' },
  { rule: 'a no-break space before »', fault: /(?:[ \t]|(?<!\u00A0))»/g, mend: '\u00A0»' },
  {
    rule: 'a no-break space before : ; ! ?',
    fault: /[ \t]([:;!?])(?![\w/\\-])/g,
    mend: '\u00A0$1',
  },
  // Times, addresses and inline markup have a colon without a space in front.
  { rule: 'a space before ; ! ?', fault: /(?<=[\p{L}\d»)])(?=[;!?])/gu, mend: '\u00A0' },
  // A long label must be free to begin a line.
  {
    rule: 'a plain space before a label',
    fault: new RegExp(`(?<!«)\\u00A0(?=${held.word})`, 'g'),
    mend: ' ',
  },
  { rule: 'a space before :', fault: /(?<=[\p{L}»)])(?=:(?:\s|$))/gmu, mend: '\u00A0' },
];

/** What breaks a rule in a text as {@link mapFrench} hands it over. */
export function typographyFaults(text: string): TypographyFault[] {
  return rules.flatMap(({ rule, fault }) =>
    [...text.matchAll(fault)].map(({ index }) => ({
      rule,
      excerpt: text.slice(Math.max(0, index - 25), index + 25).replace(/\s/g, ' '),
    })),
  );
}

/** The text with every fault mended. */
export function mendTypography(text: string): string {
  return rules.reduce((mended, { fault, mend }) => mended.replace(fault, mend), text);
}

/** The file, with `change` made to each of its French texts and to nothing else. */
export function mapFrench(file: string, source: string, change: (text: string) => string): string {
  const changeWords = (text: string) => betweenMarkup(text, change);
  if (file.endsWith('.mdx')) {
    const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
    // Aliases are what readers type.
    const frontMatter = mapYaml(yaml, (keys) => !keys.includes('aliases'), changeWords);
    return `---\n${frontMatter}\n---\n${changeWords(body)}`;
  }
  const isFrench = (keys: readonly string[]) => file.endsWith('.json') || keys.at(-1) === 'fr';
  return mapYaml(source, isFrench, changeWords);
}

/**
 * What stands beside words: imports, code, labels in English, marks, tags, expressions, ids of
 * headings, addresses, Windows paths, escaped line breaks, entities. The words of a mark or tag are in a group of their own.
 */
const markup =
  /^import .*$|```[^]*?```|`[^`\n]*`|<Ui en>[^<]*<\/Ui>|:(?:en|path)\[[^\]]*\]|:ui\[(?<label>[^\]]*)\]|<\/?[A-Za-z][^>]*?\b(?:title|label)="(?<title>[^"]*)"[^>]*>|<\/?[A-Za-z][^>]*>|\\?\{[^{}]*\}|\]\([^)\n]*\)|\bhttps?:\/\/\S+|\b[A-Z]:\\[\w\\]*|\\n|&#?\w+;/dgm;

/** The text, with `change` made to it as if each piece of markup were one character. */
function betweenMarkup(text: string, change: (words: string) => string): string {
  const pieces: string[] = [];
  const hold = (piece: string) => {
    pieces.push(piece);
    return /^\\?\{/.test(piece) ? held.filledIn : held.word;
  };
  let words = '';
  let end = 0;
  for (const match of text.matchAll(markup)) {
    const { indices } = match;
    const [from, to] = indices?.groups?.label ??
      indices?.groups?.title ?? [match.index, match.index];
    const after = match.index + match[0].length;
    words += text.slice(end, match.index) + hold(text.slice(match.index, from));
    words += text.slice(from, to) + (to < after ? hold(text.slice(to, after)) : '');
    end = after;
  }
  words += text.slice(end);
  return change(words).replace(/[ꀕ\uE000]/g, () => pieces.shift() ?? '');
}

/**
 * YAML or JSON, with `change` made to the texts below those keys. They are changed where they stand,
 * so that comments, quotes and line breaks stay as their author left them.
 */
function mapYaml(
  source: string,
  isChanged: (keys: readonly string[]) => boolean,
  change: (text: string) => string,
): string {
  let changed = '';
  let end = 0;
  visit(parseDocument(source), {
    Scalar(place, { value, type, range }, ancestors) {
      const keys = ancestors.flatMap((node) => (isPair(node) ? String(node.key) : []));
      if (place === 'key' || typeof value !== 'string' || !range || !isChanged(keys)) return;
      const [start, after] = range;
      const quote = type && quotes[type];
      const text = source.slice(start, after);
      const mended = quote
        ? `${quote.mark}${change(text.slice(1, -1).replaceAll(quote.escaped, quote.mark)).replaceAll(quote.mark, quote.escaped)}${quote.mark}`
        : change(text);
      changed += source.slice(end, start) + mended;
      end = after;
    },
  });
  return changed + source.slice(end);
}

/** How a quoted text of YAML or JSON holds its own quotation mark. */
const quotes: Readonly<Record<string, { readonly mark: string; readonly escaped: string }>> = {
  QUOTE_SINGLE: { mark: "'", escaped: "''" },
  QUOTE_DOUBLE: { mark: '"', escaped: '\\"' },
};
