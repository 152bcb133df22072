import { describe } from 'vitest';
import { table } from './reading-table.ts';

describe('what documentation writes for a name is none', () => {
  table([
    [
      'the example of the French page',
      'C:\\Users\\VOTRE_NOM_UTILISATEUR\\AppData\\Local\\Codat',
      'problem placeholder',
    ],
    ['in square brackets', 'C:\\Users\\[username]\\AppData\\Local\\Codat', 'problem placeholder'],
    [
      'in angle brackets, with a space',
      'C:\\Users\\<your name>\\AppData\\Local\\Codat',
      'problem placeholder',
    ],
    ['in braces', 'C:\\Users\\{username}\\AppData\\Local\\Codat', 'problem placeholder'],
    [
      'in two pairs of braces',
      'C:\\Users\\{{user_name}}\\AppData\\Local\\Codat',
      'problem placeholder',
    ],
    ['in parentheses', 'C:\\Users\\(your name)\\AppData\\Local\\Codat', 'problem placeholder'],
    ['in guillemets', 'C:\\Users\\«votre nom»\\AppData\\Local\\Codat', 'problem placeholder'],
    ['in capitals', 'C:\\Users\\YOUR_USERNAME\\AppData\\Local\\Codat', 'problem placeholder'],
    ['with hyphens', 'C:\\Users\\your-name\\AppData\\Local\\Codat', 'problem placeholder'],
    ['in one word', 'C:\\Users\\YourUserName\\AppData\\Local\\Codat', 'problem placeholder'],
    [
      'with an order before it',
      'C:\\Users\\ENTER_YOUR_NAME_HERE\\AppData\\Local\\Codat',
      'problem placeholder',
    ],
    ['username alone', 'C:\\Users\\Username\\AppData\\Local\\Codat', 'problem placeholder'],
    [
      'in French with an apostrophe',
      'C:\\Users\\nom d’utilisateur\\AppData\\Local\\Codat',
      'problem placeholder',
    ],
    [
      'in French with an accent',
      'C:\\Users\\Prénom.Nom\\AppData\\Local\\Codat',
      'problem placeholder',
    ],
    [
      'in French in one word',
      'C:\\Users\\VotreNomDUtilisateur\\AppData\\Local\\Codat',
      'problem placeholder',
    ],
    ['in German', 'C:\\Users\\IHR_BENUTZERNAME\\AppData\\Local\\Codat', 'problem placeholder'],
    ['in Spanish', 'C:\\Users\\tu_usuario\\AppData\\Local\\Codat', 'problem placeholder'],
    [
      'in Spanish in full',
      'C:\\Users\\nombre de usuario\\AppData\\Local\\Codat',
      'problem placeholder',
    ],
    ['in Italian', 'C:\\Users\\nome.utente\\AppData\\Local\\Codat', 'problem placeholder'],
    ['in Dutch', 'C:\\Users\\uw-gebruikersnaam\\AppData\\Local\\Codat', 'problem placeholder'],
    ['in Portuguese', 'C:\\Users\\seu_usuário\\AppData\\Local\\Codat', 'problem placeholder'],
    ['in Swedish', 'C:\\Users\\ditt användarnamn\\AppData\\Local\\Codat', 'problem placeholder'],
    ['in Polish', 'C:\\Users\\nazwa_użytkownika\\AppData\\Local\\Codat', 'problem placeholder'],
    [
      'in Turkish, in capitals',
      'C:\\Users\\KULLANICI_ADI\\AppData\\Local\\Codat',
      'problem placeholder',
    ],
    ['in Russian', 'C:\\Users\\имя_пользователя\\AppData\\Local\\Codat', 'problem placeholder'],
    ['in Japanese', 'C:\\Users\\ユーザー名\\AppData\\Local\\Codat', 'problem placeholder'],
    ['three dots', 'C:\\Users\\...\\AppData\\Local\\Codat', 'problem placeholder'],
    ['an ellipsis', 'C:\\Users\\…\\AppData\\Local\\Codat', 'problem placeholder'],
    // Guides write crosses in the place of a name; this is such a path, no mark of something left to do.
    ['crosses', 'C:\\Users\\XXXX\\AppData\\Local\\Codat', 'problem placeholder'],
    [
      'a name that a program has shortened',
      'C:\\Users\\lea.mar…\\AppData\\Local\\Codat',
      'problem placeholder',
    ],
    ['a line to fill in', 'C:\\Users\\____\\AppData\\Local\\Codat', 'problem placeholder'],
    ['alone', 'YOUR_USERNAME', 'problem placeholder'],
    [
      'a variable of a shell',
      'C:\\Users\\$USER\\AppData\\Local\\Codat',
      'problem unexpanded-variable',
    ],
  ]);
});

describe('an ordinary name is none', () => {
  table([
    ['user', 'C:\\Users\\user\\AppData\\Local\\Codat', 'C:\\Users\\user'],
    ['utilisateur', 'C:\\Users\\utilisateur\\AppData\\Local\\Codat', 'C:\\Users\\utilisateur'],
    ['Benutzer', 'C:\\Users\\Benutzer\\AppData\\Local\\Codat', 'C:\\Users\\Benutzer'],
    ['usuario', 'C:\\Users\\usuario\\AppData\\Local\\Codat', 'C:\\Users\\usuario'],
    ['Admin', 'C:\\Users\\Admin\\AppData\\Local\\Codat', 'C:\\Users\\Admin'],
    ['Naomi', 'C:\\Users\\Naomi\\AppData\\Local\\Codat', 'C:\\Users\\Naomi'],
    ['Youri', 'C:\\Users\\Youri\\AppData\\Local\\Codat', 'C:\\Users\\Youri'],
    ['Nominoe', 'C:\\Users\\Nominoe\\AppData\\Local\\Codat', 'C:\\Users\\Nominoe'],
    ['Ton', 'C:\\Users\\Ton\\AppData\\Local\\Codat', 'C:\\Users\\Ton'],
    ['Vos', 'C:\\Users\\Vos\\AppData\\Local\\Codat', 'C:\\Users\\Vos'],
    ['Dein', 'C:\\Users\\Dein\\AppData\\Local\\Codat', 'C:\\Users\\Dein'],
    ['Nomar', 'C:\\Users\\Nomar\\AppData\\Local\\Codat', 'C:\\Users\\Nomar'],
    ['xx', 'C:\\Users\\xx\\AppData\\Local\\Codat', 'C:\\Users\\xx'],
    ['Max', 'C:\\Users\\Max\\AppData\\Local\\Codat', 'C:\\Users\\Max'],
    ['user alone', 'user', 'C:\\Users\\user | unverified'],
    ['Benutzer alone', 'Benutzer', 'C:\\Users\\Benutzer | unverified'],
    ['user, from there on', 'user\\AppData\\Local\\Codat', 'C:\\Users\\user | unverified'],
  ]);
});
