import { describe } from 'vitest';
import { offers, table } from './reading-table.ts';

describe('a message that cuts a path at its first space', () => {
  table([
    [
      'of the Command Prompt',
      "'C:\\Users\\Lea' is not recognized as an internal or external command,\r\noperable program or batch file.",
      'problem cut-at-space',
    ],
    [
      'of the Command Prompt in French',
      "'C:\\Users\\Lea' n’est pas reconnu en tant que commande interne\r\nou externe, un programme exécutable ou un fichier de commandes.",
      'problem cut-at-space',
    ],
    [
      'of PowerShell',
      "C:\\Users\\Lea : The term 'C:\\Users\\Lea' is not recognized as the name of a cmdlet, function, script file, or operable program.",
      'problem cut-at-space',
    ],
    [
      'of PowerShell in French',
      "C:\\Users\\Lea : Le terme «C:\\Users\\Lea» n'est pas reconnu comme nom d'applet de commande, fonction, fichier de script ou programme exécutable.",
      'problem cut-at-space',
    ],
    [
      'of PowerShell, in another case',
      "C:\\users\\lea : The term 'C:\\Users\\Lea' is not recognized as the name of a cmdlet",
      'problem cut-at-space',
    ],
    [
      'of the Command Prompt in German',
      'Der Befehl "C:\\Users\\Lea" ist entweder falsch geschrieben oder konnte nicht gefunden werden.',
      'problem cut-at-space',
    ],
    [
      'of the Run box',
      "Windows cannot find 'C:\\Users\\Lea'. Make sure you typed the name correctly, and then try again.",
      'problem cut-at-space',
    ],
    [
      'of the Run box in French',
      'Windows ne trouve pas « C:\\Users\\Lea ». Vérifiez que vous avez entré le nom correctement.',
      'problem cut-at-space',
    ],
    [
      'of a folder that is not there',
      "Set-Location : Cannot find path 'C:\\Users\\Lea' because it does not exist.",
      'problem cut-at-space',
    ],
    [
      'with the command above it',
      "C:\\Windows>C:\\Users\\Lea Martin\\AppData\\Local\\Codat\\Sage50Connector.exe\r\n'C:\\Users\\Lea' is not recognized as an internal or external command,",
      'C:\\Users\\Lea Martin | found-in-text',
    ],
    [
      'with the command below it',
      "C:\\Users\\Lea : The term 'C:\\Users\\Lea' is not recognized as the name of a cmdlet\nAt line:1 char:1\n+ C:\\Users\\Lea Martin\\AppData\\Local\\Codat\\Sage50Connector.exe\n+ ~~~",
      'C:\\Users\\Lea Martin | found-in-text',
    ],
    [
      'after the name, which is whole then',
      "'C:\\Users\\lea\\AppData\\Local\\Codat\\Sage50' is not recognized as an internal or external command,",
      'C:\\Users\\lea | quotes-removed | found-in-text',
    ],
    [
      'of the rest of the path',
      "'Martin\\AppData\\Local\\Codat' is not recognized as an internal or external command,",
      'problem no-path',
    ],
  ]);

  offers([
    [
      'of the Command Prompt',
      "'C:\\Users\\Lea' is not recognized as an internal or external command,\r\noperable program or batch file.",
      ['C:\\Users\\Lea'],
    ],
    [
      'of the Command Prompt in French',
      "'C:\\Users\\Lea' n’est pas reconnu en tant que commande interne\r\nou externe, un programme exécutable ou un fichier de commandes.",
      ['C:\\Users\\Lea'],
    ],
    [
      'of PowerShell',
      "C:\\Users\\Lea : The term 'C:\\Users\\Lea' is not recognized as the name of a cmdlet, function, script file, or operable program.",
      ['C:\\Users\\Lea'],
    ],
    [
      'of PowerShell in French',
      "C:\\Users\\Lea : Le terme «C:\\Users\\Lea» n'est pas reconnu comme nom d'applet de commande, fonction, fichier de script ou programme exécutable.",
      ['C:\\Users\\Lea'],
    ],
    [
      'of PowerShell, in another case',
      "C:\\users\\lea : The term 'C:\\Users\\Lea' is not recognized as the name of a cmdlet",
      ['C:\\Users\\lea'],
    ],
    [
      'of the Command Prompt in German',
      'Der Befehl "C:\\Users\\Lea" ist entweder falsch geschrieben oder konnte nicht gefunden werden.',
      ['C:\\Users\\Lea'],
    ],
    [
      'of the Run box',
      "Windows cannot find 'C:\\Users\\Lea'. Make sure you typed the name correctly, and then try again.",
      ['C:\\Users\\Lea'],
    ],
    [
      'of the Run box in French',
      'Windows ne trouve pas « C:\\Users\\Lea ». Vérifiez que vous avez entré le nom correctement.',
      ['C:\\Users\\Lea'],
    ],
    [
      'of a folder that is not there',
      "Set-Location : Cannot find path 'C:\\Users\\Lea' because it does not exist.",
      ['C:\\Users\\Lea'],
    ],
  ]);
});

describe('a link that a mail program wrote into a path', () => {
  table([
    [
      'in the middle of the name',
      'C:\\Users\\Lea <file:///C:\\Users\\Lea>  Martin\\AppData\\Local\\Codat',
      'C:\\Users\\Lea Martin | address-rewritten',
    ],
    [
      'in the middle, without spaces around it',
      'C:\\Users\\Lea<file:///C:\\Users\\Lea> Martin\\AppData\\Local\\Codat',
      'C:\\Users\\Lea Martin | address-rewritten',
    ],
    [
      'in the middle, with one space behind it',
      'C:\\Users\\Lea <file:///C:\\Users\\Lea> Martin\\AppData\\Local\\Codat',
      'C:\\Users\\Lea Martin | address-rewritten',
    ],
    [
      'before a separator',
      'C:\\Users\\Lea Martin\\AppData <file:///C:/Users/Lea%20Martin/AppData> \\Local\\Codat',
      'C:\\Users\\Lea Martin | address-rewritten',
    ],
    [
      'at the end',
      'C:\\Users\\lea\\AppData\\Local\\Codat <file:///C:\\Users\\lea\\AppData\\Local\\Codat>',
      'C:\\Users\\lea | address-rewritten',
    ],
    [
      'with a separator at its end',
      'C:\\Users\\lea\\ <file:///C:/Users/lea/> AppData\\Local\\Codat',
      'C:\\Users\\lea | address-rewritten',
    ],
    [
      'of a name that looks like an address',
      'C:\\Users\\lea.fr <http://lea.fr> \\AppData\\Local\\Codat',
      'C:\\Users\\lea.fr | address-rewritten',
    ],
    [
      'alone, it is the path',
      '<file:///C:/Users/lea%20martin/AppData/Local/Codat>',
      'C:\\Users\\lea martin | address-rewritten',
    ],
    [
      'behind words, it is the path',
      'Voir <file:///C:/Users/lea%20martin/AppData/Local/Codat>',
      'C:\\Users\\lea martin | address-rewritten | found-in-text',
    ],
  ]);
});

describe('a quoted mail', () => {
  table([
    [
      'that breaks inside the name',
      '> > Dossier :\r\n> > C:\\Users\\lea.mar\r\n> > tin\\AppData\\Local\\Codat',
      'problem line-break-inside',
    ],
    [
      'that breaks at a space',
      '> C:\\Users\\Lea\n> Martin\\AppData\\Local\\Codat',
      'problem line-break-inside',
    ],
    [
      'that breaks at a space, with more below',
      '> C:\\Users\\Lea\n> Martin\n> Merci',
      'problem line-break-inside',
    ],
    [
      'that breaks a long sentence at a space',
      '> Bonjour, le dossier que vous cherchez est bien C:\\Users\\Lea\n> Martin, il est vide.',
      'C:\\Users\\Lea | address-rewritten | found-in-text | end-unclear',
    ],
    [
      'that ends a long sentence',
      '> Bonjour, le dossier que vous cherchez est bien C:\\Users\\lea.\n> Merci',
      'C:\\Users\\lea | address-rewritten | found-in-text',
    ],
    [
      'that has short lines',
      '> Dans C:\\Users\\lea\n> il y a un dossier.',
      'C:\\Users\\lea | address-rewritten | found-in-text',
    ],
    [
      'that ends with the path',
      '> C:\\Users\\Lea\n>\n> Merci',
      'C:\\Users\\Lea | address-rewritten | found-in-text',
    ],
    [
      'that breaks at a separator',
      '> C:\\Users\\lea\\\n> AppData\\Local\\Codat',
      'C:\\Users\\lea | address-rewritten | line-breaks-joined',
    ],
    ['on one line', '>> C:\\Users\\lea martin', 'C:\\Users\\lea martin | address-rewritten'],
    [
      'around the path',
      '> Bonjour,\n> mon dossier est C:\\Users\\lea\\AppData\\Local\n> Merci',
      'C:\\Users\\lea | address-rewritten | found-in-text',
    ],
    ['of a name alone', '> lea martin', 'C:\\Users\\lea martin | address-rewritten | unverified'],
  ]);

  offers([
    [
      'that breaks inside the name',
      '> > Dossier :\r\n> > C:\\Users\\lea.mar\r\n> > tin\\AppData\\Local\\Codat',
      ['C:\\Users\\lea.martin', 'C:\\Users\\lea.mar tin'],
    ],
    [
      'that breaks at a space',
      '> C:\\Users\\Lea\n> Martin\\AppData\\Local\\Codat',
      ['C:\\Users\\LeaMartin', 'C:\\Users\\Lea Martin'],
    ],
    [
      'that breaks at a space, with more below',
      '> C:\\Users\\Lea\n> Martin\n> Merci',
      ['C:\\Users\\LeaMartin', 'C:\\Users\\Lea Martin', 'C:\\Users\\Lea'],
    ],
    [
      'that breaks a long sentence at a space',
      '> Bonjour, le dossier que vous cherchez est bien C:\\Users\\Lea\n> Martin, il est vide.',
      ['C:\\Users\\Lea Martin'],
    ],
  ]);
});

describe('the source of a mail', () => {
  table([
    [
      'with a soft break',
      'C:\\Users\\lea=20martin\\AppData\\Local\\Co=\r\ndat',
      'C:\\Users\\lea martin | address-rewritten',
    ],
    [
      'with a soft break inside a letter',
      'C:\\Users\\Ren=C3=\r\n=A9\\AppData\\Local\\Codat',
      'C:\\Users\\René | address-rewritten',
    ],
    [
      'with a soft break inside the name',
      'C:\\Users\\lea.mar=\ntin\\AppData\\Local\\Codat',
      'C:\\Users\\lea.martin | address-rewritten',
    ],
    [
      'without a break: both readings',
      'C:\\Users\\Ren=C3=A9\\AppData\\Local\\Codat',
      'C:\\Users\\Ren=C3=A9 | other-spelling',
    ],
    ['an equals sign in a name is one', 'C:\\Users\\a=b\\AppData\\Local\\Codat', 'C:\\Users\\a=b'],
  ]);

  offers([
    [
      'without a break: both readings',
      'C:\\Users\\Ren=C3=A9\\AppData\\Local\\Codat',
      ['C:\\Users\\René'],
    ],
  ]);
});

describe('a console or list that wraps', () => {
  table([
    [
      'a list of PowerShell, inside the name',
      'LocalPath : C:\\Users\\Lea\n            Martin\nLoaded : True',
      'problem line-break-inside',
    ],
    [
      'a list of PowerShell, inside the path',
      'LocalPath : C:\\Users\\Lea\n            Martin\\AppData\\Local\\Codat\nLoaded : True',
      'problem line-break-inside',
    ],
    [
      'a list that goes on with another value',
      'LocalPath : C:\\Users\\lea\n            Loaded : True',
      'C:\\Users\\lea | found-in-text',
    ],
    [
      'set, inside the name',
      'USERPROFILE=C:\\Users\\lea.mar\r\ntin\r\nwindir=C:\\Windows',
      'problem line-break-inside',
    ],
    [
      'set, inside the name of a longer path',
      'LOCALAPPDATA=C:\\Users\\lea.mar\r\ntin\\AppData\\Local\r\nX=Y',
      'problem line-break-inside',
    ],
    [
      'set, after the name',
      'LOCALAPPDATA=C:\\Users\\lea\r\n\\AppData\\Local\r\nX=Y',
      'C:\\Users\\lea | line-breaks-joined | found-in-text',
    ],
    [
      'set, between two values',
      'USERPROFILE=C:\\Users\\lea\r\nwindir=C:\\Windows',
      'C:\\Users\\lea | found-in-text',
    ],
  ]);

  offers([
    [
      'a list of PowerShell, inside the name',
      'LocalPath : C:\\Users\\Lea\n            Martin\nLoaded : True',
      ['C:\\Users\\LeaMartin', 'C:\\Users\\Lea Martin', 'C:\\Users\\Lea'],
    ],
    [
      'a list of PowerShell, inside the path',
      'LocalPath : C:\\Users\\Lea\n            Martin\\AppData\\Local\\Codat\nLoaded : True',
      ['C:\\Users\\LeaMartin', 'C:\\Users\\Lea Martin'],
    ],
    [
      'set, inside the name',
      'USERPROFILE=C:\\Users\\lea.mar\r\ntin\r\nwindir=C:\\Windows',
      ['C:\\Users\\lea.martin', 'C:\\Users\\lea.mar tin', 'C:\\Users\\lea.mar'],
    ],
    [
      'set, inside the name of a longer path',
      'LOCALAPPDATA=C:\\Users\\lea.mar\r\ntin\\AppData\\Local\r\nX=Y',
      ['C:\\Users\\lea.martin', 'C:\\Users\\lea.mar tin'],
    ],
  ]);
});

describe('a log', () => {
  table([
    [
      'of ESET',
      '28/11/2026 10:11:12;Real-time file system protection;file;C:\\Users\\lea martin\\AppData\\Local\\Codat\\Sage50Connector.exe;a variant of MSIL/Agent.X;cleaned by deleting;PC-LEA\\lea;Event occurred on a new file created by the application: C:\\Windows\\explorer.exe (0A1B).',
      'C:\\Users\\lea martin | slashes-turned | found-in-text',
    ],
    [
      'of Microsoft Defender',
      'file:_C:\\Users\\lea martin\\AppData\\Local\\Codat\\Sage50Connector.exe->(UTF-8)',
      'C:\\Users\\lea martin | found-in-text',
    ],
    [
      'a stack trace: the PC of the developers',
      '   at Codat.Sync.Run() in C:\\Users\\buildagent\\source\\repos\\Codat\\Sync.cs:line 42',
      'problem build-machine',
    ],
    [
      'a stack trace in French',
      '   à Codat.Sync.Run() dans C:\\Users\\lea\\Sync.cs:ligne 42',
      'problem build-machine',
    ],
    [
      'a stack trace below a path of this PC',
      "Access to 'C:\\Users\\lea\\AppData\\Local\\Codat\\x.log' is denied.\n   at Codat.Run() in C:\\Users\\dev\\Codat\\Run.cs:line 9",
      'C:\\Users\\lea | quotes-removed | found-in-text',
    ],
  ]);
});
