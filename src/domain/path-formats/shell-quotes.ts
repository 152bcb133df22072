/** Puts a path in the only quotes that cmd and the Run box know; no path can contain them (see facts B2, B3, B20). */
export function doubleQuoted(path: string): string {
  return `"${path}"`;
}

/**
 * Writes a path as a verbatim PowerShell string. PowerShell takes five characters for a single quote, and two in
 * a row for the first of them: each is doubled with itself (see facts B9-B13).
 */
export function powershellQuoted(path: string): string {
  return `'${path.replace(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`;
}

/**
 * Whether a program that replaces %NAME% could find one in the path. Nothing escapes a % at the command prompt
 * (see facts B3-B5); one alone encloses no name.
 */
export function mayHoldVariable(path: string): boolean {
  return path.indexOf('%') !== path.lastIndexOf('%');
}

/**
 * Whether Windows PowerShell could take the path of a program for a pattern: it does so with square brackets, even
 * after the call operator (see fact B18, and PowerShell's issue 4726).
 */
export function mayBePattern(path: string): boolean {
  return /[[\]]/.test(path);
}

/**
 * Whether the classic Windows console would paste another text: it turns curly double quotes into `"`, no-break spaces
 * into spaces and dashes into hyphens (see fact B25). A quote would end the quoted path, and what follows it would run
 * as a command.
 */
export function isRewrittenByConsole(path: string): boolean {
  return /[\u00A0\u202F\u2013\u2014\u201C\u201D]/.test(path);
}
