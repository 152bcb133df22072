import { caseless, isSameName } from './component-rules.ts';

/** The directory that holds the profiles, unless an administrator moved it (see fact A25). */
export const USERS = 'Users';

// What Explorer shows in some languages (A29), what older programs still write for the same directory (A45), and
// what people write for it.
const OTHER_NAMES_OF_USERS = [
  'Utilisateurs,Documents and Settings,DocumentsandSettings,Usuarios,Usuários,Utilizadores,Utenti,Gebruikers',
  'Användare,Brugere,Brukere,Käyttäjät,Użytkownicy,Uživatelé,Používatelia,Felhasználók,Utilizatori,Kullanıcılar',
  'Korisnici,Uporabniki,Kasutajad,Lietotāji,Vartotojai,Пользователи,Користувачі,Потребители,Χρήστες',
  '用户,使用者,ユーザー,사용자',
];
const ACCOUNTS = setOf(['User,Utilisateur,Benutzer']);
const LABELS = new Set([...setOf(OTHER_NAMES_OF_USERS), ...ACCOUNTS]);

/**
 * Whether a component is the known folder, without regard to case (see fact A12). In a text put together
 * from several lines, spaces do not count either: they may come from the wrapping.
 */
export function isFolder(name: string | undefined, known: string, wrapped = false): boolean {
  if (name === undefined) return false;
  return wrapped ? isSameName(withoutSpaces(name), withoutSpaces(known)) : isSameName(name, known);
}

/** Whether a component is another name of Users: a label that Explorer shows, or a junction. */
export function isLabelOfUsers(name: string | undefined, wrapped = false): boolean {
  if (name === undefined) return false;
  return LABELS.has(caseless(wrapped ? withoutSpaces(name) : name));
}

/** Whether a name, where no drive stands before it, is more likely a person's than one of Users. */
export function mayBeAccount(name: string | undefined): boolean {
  return name !== undefined && ACCOUNTS.has(caseless(name));
}

/** Whether a path is below Windows' own profiles: SYSTEM (A43), LocalService and NetworkService. */
export function isSystemProfile(parts: readonly string[]): boolean {
  const below = parts.slice(1).map((part) => part.toLowerCase());
  return (
    parts[0]?.toLowerCase() === 'windows' &&
    (below.includes('systemprofile') || below.includes('serviceprofiles'))
  );
}

function withoutSpaces(name: string): string {
  return name.replaceAll(' ', '');
}

function setOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(',')).map(caseless));
}
