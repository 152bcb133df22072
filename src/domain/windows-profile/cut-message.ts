const PATH =
  '[\'"«‘“][ \\u00A0\\u202F]?([A-Za-z]:[\\\\/][^\'"»’”<>|\\r\\n]{1,200}?)[ \\u00A0\\u202F]?[\'"»’”]';

// The words of the Command Prompt and of PowerShell in English, French and German.
const NOT_RECOGNIZED = new RegExp(
  `${PATH}\\s{1,3}(?:is not recognized|n['’]est pas reconnu|ist entweder falsch|wurde nicht als)`,
  'i',
);
const NOT_FOUND = new RegExp(
  `(?:cannot find(?: path| the file)?|ne trouve pas|trouver le chemin d['’]acc[eè]s)\\s{1,3}${PATH}`,
  'i',
);

/**
 * The path in a message that Windows gives where a path was typed without quotes: it ends at its first space, so
 * that the name at its end may go on (see facts B1, B20).
 */
export function pathCutAtSpace(text: string): string | undefined {
  const path = (NOT_RECOGNIZED.exec(text) ?? NOT_FOUND.exec(text))?.[1];
  return path === undefined || path.includes(' ') ? undefined : path.replace(/[\\/]+$/, '');
}
