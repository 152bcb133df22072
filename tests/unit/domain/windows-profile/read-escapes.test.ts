import { describe } from 'vitest';
import { offers, table } from './reading-table.ts';

describe('a path in an address', () => {
  table([
    [
      'with an encoded colon',
      'file:///c%3A/Users/lea/AppData/Local/Codat',
      'C:\\Users\\lea | address-rewritten',
    ],
    [
      'cut out of one',
      'C%3A%5CUsers%5Clea%5CAppData%5CLocal%5CCodat',
      'C:\\Users\\lea | address-rewritten',
    ],
    ['with slashes', 'C%3A/Users/lea/AppData', 'C:\\Users\\lea | address-rewritten'],
    ['encoded twice', 'C%253A%255CUsers%255Clea%255CAppData', 'C:\\Users\\lea | address-rewritten'],
    [
      'within a query',
      'https://x.example/?path=C%3A%5CUsers%5CLea+Martin%5CAppData%5CLocal&x=1',
      'C:\\Users\\Lea Martin | address-rewritten | found-in-text',
    ],
    [
      'of an editor',
      'vscode://file/c%3A/Users/lea/AppData/Local/Codat',
      'C:\\Users\\lea | address-rewritten | found-in-text',
    ],
    ['with encoded separators', 'C:%5CUsers%5Clea%5CAppData', 'C:\\Users\\lea | address-rewritten'],
    ['that cannot bring a line break', 'C%3A%5CUsers%5Ca%0Ab%5CAppData', 'problem not-a-profile'],
    ['that cannot bring a way up', 'C%3A%5CUsers%5C..%5Clea%5CAppData', 'problem dot-parts'],
    [
      'half decoded: both readings',
      'C:\\Users\\lea%20martin\\AppData\\Local\\Codat',
      'C:\\Users\\lea%20martin | other-spelling | unusual-characters',
    ],
    [
      'half decoded, with an accent',
      'C:\\Users\\Andr%C3%A9\\AppData\\Local\\Codat',
      'C:\\Users\\Andr%C3%A9 | other-spelling | unusual-characters',
    ],
    [
      'half decoded, in Latin 1',
      'C:\\Users\\Andr%E9\\AppData\\Local\\Codat',
      'C:\\Users\\Andr%E9 | other-spelling | unusual-characters',
    ],
    [
      'half decoded, a name alone',
      'lea%20martin',
      'C:\\Users\\lea%20martin | unverified | other-spelling | unusual-characters',
    ],
    [
      'a per cent sign before digits that are no code',
      'C:\\Users\\50%1\\AppData\\Local\\Codat',
      'C:\\Users\\50%1 | unusual-characters',
    ],
  ]);

  offers([
    [
      'half decoded: both readings',
      'C:\\Users\\lea%20martin\\AppData\\Local\\Codat',
      ['C:\\Users\\lea martin'],
    ],
    [
      'half decoded, with an accent',
      'C:\\Users\\Andr%C3%A9\\AppData\\Local\\Codat',
      ['C:\\Users\\André'],
    ],
    ['half decoded, in Latin 1', 'C:\\Users\\Andr%E9\\AppData\\Local\\Codat', ['C:\\Users\\André']],
    ['half decoded, a name alone', 'lea%20martin', ['C:\\Users\\lea martin']],
  ]);
});

describe('a path in JSON', () => {
  table([
    [
      'with an escaped letter',
      '{"path":"C:\\\\Users\\\\Ren\\u00e9\\\\AppData\\\\Local\\\\Codat"}',
      'C:\\Users\\René | address-rewritten | quotes-removed | found-in-text',
    ],
    [
      'with an escaped first letter',
      'C:\\\\Users\\\\\\u00c9lodie\\\\AppData\\\\Local',
      'C:\\Users\\Élodie | address-rewritten',
    ],
    [
      'with an escaped apostrophe',
      'C:\\\\Users\\\\O\\u0027Brien\\\\AppData',
      "C:\\Users\\O'Brien | address-rewritten",
    ],
    [
      'escaped twice',
      'C:\\\\\\\\Users\\\\\\\\Ren\\\\u00e9\\\\\\\\AppData\\\\\\\\Local',
      'C:\\Users\\René | address-rewritten | nested-root',
    ],
    [
      'with single backslashes',
      'C:\\Users\\Ren\\u00e9\\AppData\\Local\\Codat',
      'C:\\Users\\René | address-rewritten | nested-root',
    ],
    [
      'with slashes',
      'C:/Users/\\u00c9lodie/AppData/Local',
      'C:\\Users\\u00c9lodie | slashes-turned | other-spelling',
    ],
    [
      'of Python',
      'C:\\\\Users\\\\Ren\\xe9\\\\AppData',
      'C:\\Users\\René | address-rewritten | nested-root',
    ],
    [
      'that cannot bring a line break',
      'C:\\\\Users\\\\a\\u000ab\\\\AppData',
      'C:\\Users\\a�b | address-rewritten | unusual-characters',
    ],
  ]);

  offers([
    [
      'escaped twice',
      'C:\\\\\\\\Users\\\\\\\\Ren\\\\u00e9\\\\\\\\AppData\\\\\\\\Local',
      ['C:\\Users\\Ren'],
    ],
    ['with single backslashes', 'C:\\Users\\Ren\\u00e9\\AppData\\Local\\Codat', ['C:\\Users\\Ren']],
    ['with slashes', 'C:/Users/\\u00c9lodie/AppData/Local', ['C:\\Users\\Élodie']],
    ['of Python', 'C:\\\\Users\\\\Ren\\xe9\\\\AppData', ['C:\\Users\\Ren']],
  ]);
});

describe('a path in HTML', () => {
  table([
    [
      'with a letter by name',
      'C:\\Users\\Andr&eacute;\\AppData\\Local\\Codat',
      'C:\\Users\\André | address-rewritten',
    ],
    [
      'with a sign by number',
      'C:\\Users\\O&#39;Brien\\AppData\\Local\\Codat',
      "C:\\Users\\O'Brien | address-rewritten",
    ],
    [
      'with a sign by number in base 16',
      'C:\\Users\\O&#x27;Brien\\AppData\\Local\\Codat',
      "C:\\Users\\O'Brien | address-rewritten",
    ],
    [
      'with an ampersand',
      'C:\\Users\\Tom &amp; Lea\\AppData\\Local\\Codat',
      'C:\\Users\\Tom & Lea | address-rewritten',
    ],
    [
      'escaped twice',
      'C:\\Users\\Tom &amp;amp; Lea\\AppData\\Local\\Codat',
      'C:\\Users\\Tom & Lea | address-rewritten',
    ],
    [
      'with separators by number',
      'C:&#92;Users&#92;lea&#92;AppData',
      'C:\\Users\\lea | address-rewritten',
    ],
    [
      'with its mark-up',
      '&lt;path&gt;C:\\Users\\lea martin&lt;/path&gt;',
      'C:\\Users\\lea martin | address-rewritten | found-in-text',
    ],
    [
      'that cannot bring a control character',
      'C:\\Users\\a&#10;b\\AppData\\Local\\Codat',
      'C:\\Users\\a�b | address-rewritten | unusual-characters',
    ],
    [
      'an ampersand in a name is one',
      'C:\\Users\\R&D;x\\AppData\\Local\\Codat',
      'C:\\Users\\R&D;x',
    ],
  ]);
});

describe('a backslash that only escapes', () => {
  table([
    [
      'an underscore, in Markdown',
      'C:\\Users\\jean\\_dupont\\AppData\\Local\\Codat',
      'C:\\Users\\jean_dupont | address-rewritten | nested-root',
    ],
    [
      'two underscores',
      'C:\\Users\\jean\\_du\\_pont\\AppData\\Local\\Codat',
      'C:\\Users\\jean_du_pont | address-rewritten | nested-root',
    ],
    [
      'an underscore, in a path of doubled backslashes',
      'C:\\\\Users\\\\jean\\_dupont\\\\AppData',
      'C:\\Users\\jean_dupont | address-rewritten | nested-root',
    ],
    [
      'an underscore, where the path ends',
      'C:\\Users\\jean\\_dupont',
      'C:\\Users\\jean | below-profile | end-unclear',
    ],
    [
      'a space, in Git’s shell',
      '/c/Users/Lea\\ Martin/AppData/Local/Codat',
      'C:\\Users\\Lea Martin | address-rewritten',
    ],
    [
      'a space and parentheses',
      '/c/Users/Lea\\ \\(ACME\\)/AppData',
      'C:\\Users\\Lea (ACME) | address-rewritten',
    ],
    [
      'a space, with a drive',
      'C:/Users/Lea\\ Martin/AppData/Local',
      'C:\\Users\\Lea Martin | address-rewritten | nested-root',
    ],
    [
      'a space, with backslashes',
      'C:\\Users\\Lea\\ Martin\\AppData\\Local\\Codat',
      'C:\\Users\\Lea Martin | address-rewritten | nested-root',
    ],
    [
      'a folder that begins with a dot is one',
      'C:\\Users\\lea\\.vscode',
      'C:\\Users\\lea | below-profile',
    ],
    [
      'PowerShell escapes with a back quote',
      'C:\\Users\\Lea` Martin\\AppData\\Local\\Codat',
      'C:\\Users\\Lea` Martin | other-spelling',
    ],
    [
      'the Command Prompt with a circumflex',
      'C:\\Users\\Lea^ Martin\\AppData\\Local\\Codat',
      'C:\\Users\\Lea^ Martin | other-spelling',
    ],
  ]);

  offers([
    [
      'an underscore, in Markdown',
      'C:\\Users\\jean\\_dupont\\AppData\\Local\\Codat',
      ['C:\\Users\\jean'],
    ],
    ['two underscores', 'C:\\Users\\jean\\_du\\_pont\\AppData\\Local\\Codat', ['C:\\Users\\jean']],
    [
      'an underscore, in a path of doubled backslashes',
      'C:\\\\Users\\\\jean\\_dupont\\\\AppData',
      ['C:\\Users\\jean'],
    ],
    ['an underscore, where the path ends', 'C:\\Users\\jean\\_dupont', ['C:\\Users\\jean_dupont']],
    ['a space, with a drive', 'C:/Users/Lea\\ Martin/AppData/Local', ['C:\\Users\\Lea']],
    [
      'a space, with backslashes',
      'C:\\Users\\Lea\\ Martin\\AppData\\Local\\Codat',
      ['C:\\Users\\Lea'],
    ],
    [
      'PowerShell escapes with a back quote',
      'C:\\Users\\Lea` Martin\\AppData\\Local\\Codat',
      ['C:\\Users\\Lea Martin'],
    ],
    [
      'the Command Prompt with a circumflex',
      'C:\\Users\\Lea^ Martin\\AppData\\Local\\Codat',
      ['C:\\Users\\Lea Martin'],
    ],
  ]);
});

describe('other signs', () => {
  table([
    ['yen signs', 'C:¥Users¥田中¥AppData¥Local¥Codat', 'C:\\Users\\田中 | address-rewritten'],
    ['won signs', 'C:₩Users₩lea₩AppData₩Local', 'C:\\Users\\lea | address-rewritten'],
    ['full-width signs', 'C：＼Users＼lea＼AppData＼Local', 'C:\\Users\\lea | address-rewritten'],
    ['a full-width colon alone', 'C：\\Users\\lea\\AppData', 'C:\\Users\\lea | address-rewritten'],
    [
      'yen signs without a drive',
      'Users¥lea¥AppData',
      'C:\\Users\\lea | address-rewritten | unverified',
    ],
    ['full-width letters', 'Ｃ：＼Ｕｓｅｒｓ＼lea＼AppData', 'problem not-a-profile'],
    ['a yen sign in a name is one', 'C:\\Users\\lea¥\\AppData', 'C:\\Users\\lea¥'],
  ]);
});

describe('damaged accents', () => {
  table([
    [
      'UTF-8 as Windows-1252',
      'C:\\Users\\RenÃ©\\AppData\\Local\\Codat',
      'C:\\Users\\RenÃ© | other-spelling',
    ],
    ['twice', 'C:\\Users\\ZoÃƒÂ«\\AppData\\Local\\Codat', 'C:\\Users\\ZoÃƒÂ« | other-spelling'],
    [
      'with an umlaut',
      'C:\\Users\\JÃ¼rgen\\AppData\\Local\\Codat',
      'C:\\Users\\JÃ¼rgen | other-spelling',
    ],
    [
      'UTF-8 as code page 850',
      'C:\\Users\\Ren├®\\AppData\\Local\\Codat',
      'C:\\Users\\Ren├® | other-spelling',
    ],
    [
      'code page 850 as Windows-1252',
      'C:\\Users\\Fran‡ois\\AppData\\Local\\Codat',
      'C:\\Users\\Fran‡ois | other-spelling',
    ],
    [
      'Windows-1252 as code page 850',
      'C:\\Users\\RenÚ\\AppData\\Local\\Codat',
      'C:\\Users\\RenÚ | other-spelling',
    ],
    ['a name alone', 'RenÃ©', 'C:\\Users\\RenÃ© | unverified | other-spelling'],
    [
      'the accents of other languages are whole',
      'C:\\Users\\João Simões\\AppData\\Local\\Codat',
      'C:\\Users\\João Simões',
    ],
    [
      'a capital at the beginning is whole',
      'C:\\Users\\Úrsula Šimon\\AppData\\Local\\Codat',
      'C:\\Users\\Úrsula Šimon',
    ],
  ]);

  offers([
    ['UTF-8 as Windows-1252', 'C:\\Users\\RenÃ©\\AppData\\Local\\Codat', ['C:\\Users\\René']],
    ['twice', 'C:\\Users\\ZoÃƒÂ«\\AppData\\Local\\Codat', ['C:\\Users\\Zoë']],
    ['with an umlaut', 'C:\\Users\\JÃ¼rgen\\AppData\\Local\\Codat', ['C:\\Users\\Jürgen']],
    ['UTF-8 as code page 850', 'C:\\Users\\Ren├®\\AppData\\Local\\Codat', ['C:\\Users\\René']],
    [
      'code page 850 as Windows-1252',
      'C:\\Users\\Fran‡ois\\AppData\\Local\\Codat',
      ['C:\\Users\\François'],
    ],
    [
      'Windows-1252 as code page 850',
      'C:\\Users\\RenÚ\\AppData\\Local\\Codat',
      ['C:\\Users\\René'],
    ],
    ['a name alone', 'RenÃ©', ['C:\\Users\\René']],
  ]);
});
