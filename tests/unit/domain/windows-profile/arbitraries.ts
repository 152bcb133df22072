import fc from 'fast-check';
import { type ConnectorLocation, readProfile } from '@/domain/windows-profile/index.ts';

// What the rules look for, so that random text meets them.
const FRAGMENTS = [
  ...[
    'C:\\',
    'C:/',
    'D:\\',
    'c:',
    '\\',
    '/',
    '\\\\',
    '\\\\?\\',
    'file:///',
    '..',
    '.',
    '~',
    ':',
    '>',
    '|',
    '?',
    '*',
  ],
  ...[
    'Users',
    'Utilisateurs',
    'AppData',
    'Local',
    'Roaming',
    'Codat',
    'Sage50Connector.exe',
    'Public',
  ],
  ...[
    'jean',
    'NUL',
    'COM¹',
    'RUBN~1',
    '%USERPROFILE%',
    '%20',
    '%5C',
    '%',
    '@',
    '$env:',
    'SOC\\jean',
    'a@b.fr',
  ],
  ...[
    ' ',
    '\u00A0',
    '\u202F',
    '\u200B',
    '\u200D',
    '\u202A',
    '\u202E',
    '\n',
    '\r\n',
    '\t',
    '\u0000',
    '\u2028',
    '\u007F',
    '\u009B',
    '\u2014',
  ],
  ...[
    '"',
    "'",
    '’',
    '‘',
    '“',
    '”',
    '«',
    '»',
    '(',
    ')',
    '[',
    ']',
    '<',
    '</',
    '`',
    '&',
    ',',
    '. ',
    ' ?',
    '!',
  ],
  ...[
    '&amp;',
    '&#39;',
    '&#92;',
    '\\_',
    '\\u00e9',
    '=20',
    '=\n',
    '\n> ',
    '\u00A5',
    'C%3A',
    'Ã©',
    "' is not recognized",
    '<file:///C:\\',
    '\\Device\\HarddiskVolume3\\',
    ':line 4',
  ],
  ...['User', 'TEMP', 'Windows.old', 'Local Settings', 'Application Data', 'App Data'],
  ...['PS ', 'LOCALAPPDATA=', 'echo ', '\uD83D', '\uDC00', '👩‍💻', 'e\u0301'],
];

/** Any text: all of Unicode, with and without lone surrogates. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
);

/** Text that is made of what the rules look for, with some of {@link anyText} between. */
export const pathLikeText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: anyText },
    ),
    {
      maxLength: 16,
    },
  )
  .map((pieces) => pieces.join(''));

/** Any text as a name: most are legal, many are odd. */
export const anyName = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc
    .array(fc.constantFrom(...FRAGMENTS, ...Array.from("abc .'’%&^!;=[]{}()@#$`~+-")), {
      minLength: 1,
      maxLength: 8,
    })
    .map((pieces) => pieces.join('')),
);

const anyRoot = fc.oneof(
  { weight: 3, arbitrary: fc.constant(['Users']) },
  { weight: 1, arbitrary: fc.array(anyName, { maxLength: 3 }) },
);

const anyDrive = fc.constantFrom('C', 'D', 'z');

/** Locations that the parser gives: profiles anywhere, with any names that it accepts, and true folders. */
export const anyLocation: fc.Arbitrary<ConnectorLocation> = fc
  .tuple(anyDrive, anyRoot, anyName, fc.constantFrom(['AppData', 'Local', 'Codat'], ['Codat']))
  .map(([drive, root, name, below]) =>
    locationOf(`${drive}:\\${[...root, name, ...below].join('\\')}`),
  )
  .filter((location) => location !== undefined);

function locationOf(text: string): ConnectorLocation | undefined {
  const reading = readProfile(text);
  if (reading.kind === 'problem') return undefined;
  return reading.kind === 'profile' ? reading.profile : reading.folder;
}
