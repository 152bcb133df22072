import { isForbidden } from './component-rules.ts';

const LOST = '\uFFFD';

const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030A',
  caron: '\u030C',
};
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  bsol: '\\',
  colon: ':',
  sol: '/',
  lowbar: '_',
  period: '.',
  hyphen: '-',
};

/** A text with doubled backslashes is JSON, or a program's source: an odd one escapes. */
export function withoutJsonEscapes(text: string): string {
  if (!/[A-Za-z]:\\\\/.test(text)) return text;
  return text.replace(/\\\\|\\u([\da-f]{4})/gi, (escaped, code: string | undefined) =>
    code === undefined ? escaped : characterOf(Number.parseInt(code, 16)),
  );
}

/** Without the characters that HTML and XML write by name or number. */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:amp;)*(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,7}));/gi,
    (entity, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return named(name) ?? entity;
      const code = decimal ?? `0x${hexadecimal ?? ''}`;
      return characterOf(Number(code));
    },
  );
}

function named(name: string): string | undefined {
  if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name];
  const mark = name.slice(1);
  return Object.hasOwn(MARKS, mark)
    ? (name.charAt(0) + (MARKS[mark] ?? '')).normalize('NFC')
    : undefined;
}

/** The character of a code; what no name can have and consoles act on is lost, as a browser does it. */
function characterOf(code: number): string {
  const character = code > 0x10ffff ? LOST : String.fromCodePoint(code);
  const isMeant = '<>:"/\\|'.includes(character) || !isForbidden(character);
  return isMeant ? character : LOST;
}
