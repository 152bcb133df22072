import fc from 'fast-check';

/*
 * What an address, storage, the clipboard or a paste can hold where somebody means harm. Each piece
 * would do something if it were ever taken for more than text; the end-to-end tests show the same
 * pieces to the real browser.
 */

/** Markup and addresses that run something, were they ever inserted. They call `hostile()`. */
const markup = [
  '<script>hostile()</script>',
  '<img src=x onerror=hostile()>',
  '<svg onload=hostile()>',
  '<iframe srcdoc="<script>parent.hostile()</script>">',
  '"><img src=x onerror=hostile()>',
  "' autofocus onfocus=hostile() x='",
  '</textarea></script></style><script>hostile()</script>',
  '<mark>',
  '</mark>',
  '&lt;img src=x onerror=hostile()&gt;',
  '&#60;script&#62;',
  '<!--',
  ']]>',
  'javascript:hostile()',
  'data:text/html,<script>parent.hostile()</script>',
  '{{constructor.constructor("hostile()")()}}',
  '${hostile()}',
  '{name}',
  '{step}',
];

/** Characters that turn the text around them, or that nobody sees. */
const tricks = ['\u202E', '\u202D', '\u2066', '\u2067', '\u2069', '\u200F', '\u061C', '\u200B'];

/** Ways out of one folder, and out of one line. */
const traversal = [
  '..\\..\\..\\Windows\\System32',
  '../../../etc/passwd',
  '..%5C..%5C',
  '%2e%2e%2f',
  '\\\\evil\\share\\',
  '\\\\?\\C:\\',
  'C:\\Users\\jean\\..\\..\\Windows',
  'C:\\Users\\',
  '\\AppData\\Local\\Codat',
  'C:evil',
  'NUL',
  'a:stream',
  '//evil.example',
  '"; rm -rf / #',
  '" & calc & "',
  "'; Start-Process calc; '",
  '$(calc)',
  '`calc`',
  '%PATH%',
  '%00',
  '\u0000',
  '\r\nBcc: a@evil.example\r\n',
];

/** What the site itself reads, so that hostile text meets its rules. */
const shapes = [
  '#',
  '&',
  '=',
  'at=',
  'folder=',
  'picture=',
  'marker=',
  'q=',
  'seen=',
  '?lang=fr',
  '/go/',
  '%',
  '%E0%A4%A',
  '%ED%A0%80',
  '__proto__',
  'constructor',
  '{"version":1,"drive":"C","root":["Users"],"folder":"',
  '"}',
  '{"steps":{"',
  '":{"outcome":"done","wording":"',
  '","at":1}}}',
  ':ui[',
  ':path[',
  ']',
  '[a](',
  ')',
  '`',
  'Data Directory ',
  'ACCDATA',
  'jean',
  ' ',
];

/** Halves of a character: `encodeURIComponent` throws at them. */
const loneSurrogates = ['\uD83D', '\uDC00', 'a\uD800b', '\uDFFF\uD800'];

/** Every piece once. */
export const hostilePieces: readonly string[] = [
  ...markup,
  ...tricks,
  ...traversal,
  ...shapes,
  ...loneSurrogates,
];

/** Hostile text: the pieces in any order, with any characters between, halves of some among them. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...hostilePieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      {
        weight: 1,
        arbitrary: fc.integer({ max: 0xffff, min: 0 }).map((u) => String.fromCharCode(u)),
      },
    ),
    { maxLength: 7 },
  )
  .map((pieces) => pieces.join(''));

/** Any JSON, its texts and its names hostile. */
export const hostileJson: fc.Arbitrary<string> = fc
  .object({
    key: fc.oneof(hostileText, fc.constantFrom('steps', 'drive', 'root', 'folder', 'parts', 'at')),
    values: [hostileText, fc.double(), fc.boolean(), fc.constantFrom(null, 'done', 'C', 'Users')],
    maxDepth: 3,
    maxKeys: 3,
  })
  .map((value) => JSON.stringify(value));

/** A megabyte of each kind: few, since each is slow to make and to read. */
export const hostileMegabytes: readonly (readonly [kind: string, text: string])[] = [
  ['markup', '<script>hostile()</script>'],
  ['marks that never end', '<mark>'],
  ['turned text', '\u202E\u2066'],
  ['ways out of a folder', '..\\'],
  ['separators', '/'],
  ['pairs', '&folder='],
  ['opened objects', '{"steps":'],
  ['opened labels', ':ui['],
  ['opened links', '[a]('],
  ['code', '`'],
  ['halves of a character', '\uD83D'],
].map(([kind = '', piece = '']) => [kind, piece.repeat(Math.ceil(1_000_000 / piece.length))]);
