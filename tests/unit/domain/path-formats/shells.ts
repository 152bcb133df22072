/*
 * How programs read a line, written from their documented rules and not from the formatters, so that the two can
 * be compared.
 */

/** Replaces every `%name%` by something else, as if each name were a variable: the worst case. */
function withVariables(line: string, values: Readonly<Record<string, string>> = {}): string {
  return line.replace(/%([^%]+)%/g, (_, name: string) => values[name] ?? '<variable>');
}

/**
 * The words of a line typed at cmd's prompt (facts B1-B5). Variables are replaced first, also within quotes.
 * Only `"` quotes; outside quotes `^` takes the next character as it is, and the command ends at `& | < > ( )`.
 */
export function cmdWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let isQuoted = false;
  const characters = Array.from(withVariables(line));
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    if (character === '"') {
      isQuoted = !isQuoted;
      word ??= '';
    } else if (!isQuoted && '&|<>()'.includes(character)) {
      return [...words, `<operator ${character}>`];
    } else if (!isQuoted && ' \t;,='.includes(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (!isQuoted && character === '^') {
      index += 1;
      word = (word ?? '') + (characters[index] ?? '');
    } else {
      word = (word ?? '') + character;
    }
  }
  return word === undefined ? words : [...words, word];
}

/** One word of a PowerShell line: an operator or a bare word, or a string with its value. */
export type PowershellWord = { readonly bare: string } | { readonly string: string };

const SINGLE_QUOTES = "'\u2018\u2019\u201A\u201B";
const DOUBLE_QUOTES = '"\u201C\u201D\u201E';

/**
 * The words of a PowerShell line (facts B9-B11, B16, B17), for lines of bare words and strings in single quotes.
 * In such a string two quotes in a row, of any of the five characters, stand for the first of them.
 */
export function powershellWords(line: string): readonly PowershellWord[] {
  const words: PowershellWord[] = [];
  let index = 0;
  while (index < line.length) {
    const character = line.charAt(index);
    if (' \t'.includes(character)) {
      index += 1;
    } else if (SINGLE_QUOTES.includes(character)) {
      const string = powershellString(line, index + 1);
      words.push({ string: string.value });
      index = string.end;
    } else if (DOUBLE_QUOTES.includes(character) || '$`(){};,|@#<>'.includes(character)) {
      return [...words, { bare: `<special ${character}>` }];
    } else {
      const bare = /^(?:&|[^\s&'"]+)/.exec(line.slice(index))?.[0] ?? character;
      words.push({ bare });
      index += bare.length;
    }
  }
  return words;
}

function powershellString(line: string, start: number): { value: string; end: number } {
  let value = '';
  for (let index = start; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (SINGLE_QUOTES.includes(character)) {
      const next = line.charAt(index + 1);
      if (next === '' || !SINGLE_QUOTES.includes(next)) return { value, end: index + 1 };
      index += 1;
    }
    value += character;
  }
  return { value: `${value}<no closing quote>`, end: line.length };
}

/**
 * The program and its arguments as Windows reads them from a command line (CommandLineToArgv). The program goes to
 * the next `"` if it starts with one, else to the first space; backslashes mean nothing in it. In an argument a
 * backslash counts only before a `"`.
 */
export function commandLineArguments(line: string): readonly string[] {
  const program = /^"([^"]*)"?|^[^ \t]*/.exec(line);
  const rest = line.slice(program?.[0].length ?? 0);
  const found = [program?.[1] ?? program?.[0] ?? ''];
  let argument: string | undefined;
  let isQuoted = false;
  for (let index = 0; index < rest.length; index += 1) {
    const slashes = /^\\*/.exec(rest.slice(index))?.[0].length ?? 0;
    const isBeforeQuote = slashes > 0 && rest.charAt(index + slashes) === '"';
    if (isBeforeQuote) {
      argument = (argument ?? '') + '\\'.repeat(Math.floor(slashes / 2)) + (slashes % 2 ? '"' : '');
      index += slashes - (slashes % 2 ? 0 : 1);
    } else if (rest.charAt(index) === '"') {
      isQuoted = !isQuoted;
      argument ??= '';
    } else if (!isQuoted && ' \t'.includes(rest.charAt(index))) {
      if (argument !== undefined) found.push(argument);
      argument = undefined;
    } else {
      argument = (argument ?? '') + rest.charAt(index);
    }
  }
  return argument === undefined ? found : [...found, argument];
}

/** What the Run box starts: variables are replaced, then the line is read as a command line (facts A35, B20). */
export function runBoxArguments(
  line: string,
  values: Readonly<Record<string, string>> = {},
): readonly string[] {
  return commandLineArguments(withVariables(line, values));
}

/**
 * What arrives when a text is pasted into the classic Windows console, at a program that reads with processed input as
 * cmd does (`FilterCharacterOnPaste` in microsoft/terminal): tabs go, some signs become plain ones, and U+007F takes
 * the word before it away. Windows Terminal drops all control characters and changes nothing else.
 */
export const consoles = {
  classic: (text: string): string => {
    const filtered = text
      .replaceAll('\t', '')
      .replace(/[\u00A0\u202F]/g, ' ')
      .replace(/[\u201C\u201D]/g, '"')
      .replace(/[\u2013\u2014]/g, '-');
    return Array.from(filtered).reduce(
      (line, character) =>
        character === '\u007F' ? line.replace(/\S*\s*$/, '') : line + character,
      '',
    );
  },
  // eslint-disable-next-line no-control-regex -- these are what it drops
  terminal: (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F]/g, ''),
} as const;
