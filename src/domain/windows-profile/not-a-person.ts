// Windows' own (see fact A45), its sandbox and store, web server, database, Intuit's and other services, and the
// machines on which programs are built. Those of a service often carry a number or an instance behind their name.
const NOT_A_PERSON =
  /^(?:public|default(?: user|user\d+|apppool|\.migrated)?|all users|(?:default user|all users)\.\S+|wdagutilityaccount|wsiaccount|(?:asp)?\.net v\d.*|.*apppool|mssql.*|sqlserver.*|sqltelemetry.*|sqlagent.*|msolap.*|reportserver.*|qb(?:data|pos)\w*user\d*|updatususer.*|iusr.*|iwam_.*|aspnet|local ?service|network ?service|localsystem|(?:dwm|umfd)-\d+|mcx\d+-.*|homegroupuser\$|runneradmin|vssadministrator|container(?:user|administrator)|build(?:agent|user)|appveyor|jenkins|teamcity)$/i;

const PROGRAM_FILE =
  /^(?:codat )?sage ?50(?: accounts?|[ .-]?connector.*)?$|^codat connector$|\.(?:exe|msi|dll|lnk|bat)$/i;

// TEMP, TEMP.DOMAIN, TEMP.000, TEMP.DOMAIN.000: what Windows makes where it cannot load a profile.
const TEMPORARY = /^temp(?:\.[^ ]{1,64})?$/i;

/** Whether a folder in `C:\Users` is none of a person: Windows or a program has made it for itself. */
export function isNotAPerson(folder: string): boolean {
  return NOT_A_PERSON.test(folder);
}

/** Whether a name is that of a program's file, such as the connector's in Task Manager (see fact H37). */
export function isProgramFile(name: string): boolean {
  return PROGRAM_FILE.test(name);
}

/** Whether Windows gives a profile of this name to a person for one session, and deletes it afterwards. */
export function isTemporary(folder: string): boolean {
  return TEMPORARY.test(folder);
}
