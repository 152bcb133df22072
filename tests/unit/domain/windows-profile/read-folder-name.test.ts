import { describe } from 'vitest';
import { table } from './reading-table.ts';

describe('a folder name alone', () => {
  table([
    ['is taken to be below C:\\Users, unverified', 'jean', 'C:\\Users\\jean | unverified'],
    [
      'loses ordinary spaces around it without a word',
      '  jean\t\r\n',
      'C:\\Users\\jean | unverified',
    ],
    ['keeps the spaces inside it', 'Jean  Dupont', 'C:\\Users\\Jean  Dupont | unverified'],
    ['may be user.DOMAIN', 'jean.SOCIETE', 'C:\\Users\\jean.SOCIETE | unverified'],
    ['may be user.000', 'jean.000', 'C:\\Users\\jean.000 | unverified'],
    ['may be user_001', 'jean_001', 'C:\\Users\\jean_001 | unverified'],
    ['may begin with a period', '.jean', 'C:\\Users\\.jean | unverified'],
    ['may have an initial', 'J. Dupont', 'C:\\Users\\J. Dupont | unverified'],
    [
      'may have an apostrophe, ampersand and parentheses',
      "O'Brien & (fils)",
      "C:\\Users\\O'Brien & (fils) | unverified",
    ],
    ['may be an emoji', '🦊', 'C:\\Users\\🦊 | unverified'],
    ['may be a joined emoji', '👩‍💻', 'C:\\Users\\👩‍💻 | unverified'],
    ['keeps a combining accent as it is', 'Rene\u0301', 'C:\\Users\\Rene\u0301 | unverified'],
    [
      'keeps a single accented character as it is',
      'Ren\u00E9',
      'C:\\Users\\Ren\u00E9 | unverified',
    ],
    ['with % gets a warning', '50%', 'C:\\Users\\50% | unverified | unusual-characters'],
    [
      'with @ but no domain gets a warning',
      'jean@bureau',
      'C:\\Users\\jean@bureau | unverified | unusual-characters',
    ],
    [
      'that is short for another gets a warning',
      'RUBN~1',
      'C:\\Users\\RUBN~1 | unverified | short-name',
    ],
    ['may be followed by a separator', 'jean\\', 'C:\\Users\\jean | unverified'],
    ['of 64 characters is a name', 'x'.repeat(64), `C:\\Users\\${'x'.repeat(64)} | unverified`],
    [
      'of 64 characters that take two units each is a name',
      '🦊'.repeat(64),
      `C:\\Users\\${'🦊'.repeat(64)} | unverified`,
    ],
    ['of 65 characters is none', 'x'.repeat(65), 'problem no-path'],
    ['of several lines is none', 'jean\ndupont', 'problem no-path'],
    ['that is Users says that the name is missing', 'Users', 'problem missing-name'],
    ['that is Explorer’s label of Users as well', 'Utilisateurs', 'problem missing-name'],
    ['that is AppData as well', 'AppData', 'problem missing-name'],
  ]);
});
