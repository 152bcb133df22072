// Brackets around the whole name, signs that stand for "something", and the dots of a name that was shortened.
const MARKED = /^(?:\.{3,}|<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|_{2,}|[xX]{3,12}|\u2022{2,})$|\u2026/;

// What documentation writes where a name belongs, by language, as squash() folds it.
const SAID = [
  /^(?:enter|insert|put|type|the|my|actual|current|windows|pc)*(?:user|account|login|logon|profile|folder|directory)(?:s?name|id)(?:here)?$/,
  /^(?:enter|insert|put|type)?your(?:windows|pc|user|account|login|profile|folder|directory|first|last|own|actual|name|id|here)*$/,
  /^(?:my|the)?name(?:here)?$|^(?:first|full)name(?:lastname)?$|^lastname$/,
  /^votre(?:windows|pc|nom|prenom|identifiant|pseudo|dossier|utilisateur|compte|session|profil|de|du|d|ici)*$/,
  /^(?:mon|ton)?(?:nom|identifiant)(?:de|du|d)?(?:votre|mon|ton|l)?(?:utilisateur|compte|session|dossier|profil|windows|prenom)*$/,
  /^prenom(?:nom)?$/,
  /^(?:ihr|dein|mein)e?(?:windows|benutzer|nutzer|konto|ordner|profil|anmelde)+(?:name|ordner)?$/,
  /^(?:ihr|dein|mein|benutzer|nutzer|konto|anmelde|profil)name$/,
  /^(?:tu|su|mi)?nombre(?:de|del)?(?:tu|su)?(?:usuario|cuenta)?$|^(?:tu|su|mi)(?:usuario|cuenta)$/,
  /^(?:il)?(?:tuo|suo|vostro)?nome(?:dell?)?(?:tuo|vostro)?(?:utente|account)?$|^tuoutente$/,
  /^(?:uw|jouw|je)?(?:gebruikers?|account)naam$|^(?:uw|jouw)naam$/,
  /^(?:o?seu)?nome(?:de|do)?(?:seu)?(?:usuario|utilizador)$|^seu(?:nome|usuario|utilizador)$/,
  /^(?:ditt|dit|din)?(?:anvandarnamn|brugernavn|brukernavn)$|^(?:ditt|dit)na(?:mn|vn)$/,
  /^(?:twoja|moja)?nazwauzytkownika$|^uzivatelskejmeno$|^felhasznalonev$|^kullaniciadi(?:niz)?$/,
  /^(?:kayttajatunnus|kayttajanimi)$|^numele?(?:de)?utilizator$|^(?:ваше)?имяпользователя$/,
  /^(?:您的|你的)?(?:用户名|使用者名稱)$|^ユーサー名$/,
];

/**
 * Whether a name is one that documentation writes for the reader's own, in any case and style: `<your-folder>`,
 * `[username]`, `VOTRE_NOM_UTILISATEUR`; or that a program has
 * shortened. The ordinary accounts user, utilisateur and Benutzer are none.
 */
export function isPlaceholder(name: string): boolean {
  // Longer than any of them: the patterns see short texts only.
  if (name.length > 80) return false;
  const said = squash(name);
  return MARKED.test(name) || SAID.some((pattern) => pattern.test(said));
}

/** Without accents, case, spaces and signs. */
function squash(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replaceAll('\u0131', 'i');
  return plain.replace(/[^\p{L}]/gu, '');
}
