const MEGABYTE = 1_000_000;

/** In milliseconds: no measure of speed, only so that a busy machine fails no test. Quadratic time would take hours. */
export const PATIENCE = 120_000;

/** A text of a megabyte that repeats one piece between a start and an end. */
function megabyte(piece: string, start = '', end = ''): string {
  return start + piece.repeat(Math.ceil(MEGABYTE / piece.length)) + end;
}

/** Texts of a megabyte on which careless patterns and loops take quadratic time, by what they repeat. */
export const ADVERSARIAL_TEXTS: readonly (readonly [shape: string, text: string])[] = [
  ['letters', megabyte('a')],
  ['letters and a full stop', megabyte('a', '', '.')],
  ['spaces between letters', megabyte(' ', 'a', 'a')],
  ['words', megabyte('mot ')],
  ['line breaks', megabyte('\n', 'a', 'a')],
  ['spaces and line breaks in a path', megabyte(' \n', 'C:\\Users\\jean', '\\AppData\\Local')],
  ['no-break spaces in a path', megabyte('\u00A0', 'C:\\Users\\jean', 'x\\AppData\\Local')],
  ['no-break spaces and spaces', megabyte('\u00A0 ', 'a', 'a')],
  ['invisible marks', megabyte('\u200B', 'C:\\Users\\a', 'b')],
  ['invisible marks alone', megabyte('\u200B')],
  ['joined emoji', megabyte('👩‍💻')],
  ['lone surrogates', megabyte('\uD83D')],
  ['drives', megabyte('C:')],
  ['drives with spaces', megabyte('C:  ')],
  ['drive roots', megabyte('C:\\')],
  ['short paths', megabyte('C:\\Users\\a ')],
  [
    'distinct paths',
    Array.from({ length: 40_000 }, (_, index) => `C:\\Users\\a${String(index)}\\x `).join(''),
  ],
  ['paths on lines', megabyte('C:\\Users\\jean\\AppData\\Local\n')],
  ['broken paths', megabyte('C:\\Users\\je\nan ')],
  ['separators', megabyte('\\')],
  ['separators after a drive', megabyte('\\', 'C:')],
  ['slashes after a server', megabyte('/', '=//a')],
  ['servers', megabyte(' \\\\a')],
  ['servers and shares', megabyte('\\\\a\\b ')],
  ['parts', megabyte('a\\', 'C:\\')],
  ['parts that are AppData', megabyte('AppData\\', 'E:\\')],
  ['parts that are AppData\\Local', megabyte('AppData\\Local\\', 'E:\\')],
  ['lines that are parts', megabyte('a\\\n', 'C:\\')],
  ['double quotes', megabyte('"')],
  ['single quotes', megabyte("'")],
  ['single quotes before a path', megabyte("'", '', 'C:\\Users\\jean')],
  ['single quotes in a path', megabyte("'", "'C:\\Users\\", "a'")],
  ['guillemets', megabyte('« »')],
  ['opened quotes before paths', megabyte("'C:\\Users\\a")],
  ['parentheses', megabyte('(', '', 'C:\\Users\\jean')],
  ['opened parentheses before paths', megabyte('(C:\\Users\\a')],
  ['forbidden characters', megabyte('|', 'C:\\Users\\')],
  ['prompts', megabyte('C:\\Users\\a>')],
  ['per cent signs', megabyte('%')],
  ['per cent signs in an address', megabyte('%41', 'file:///C:/Users/')],
  ['variables', megabyte('%a%', 'C:\\Users\\')],
  ['dollars', megabyte('$env:')],
  ['at signs', megabyte('a@')],
  ['an e-mail address without an end', megabyte('a', 'a@')],
  ['dots', megabyte('.', 'C:\\Users\\')],
  ['arrows', megabyte(' > ', '(C:)')],
  ['opened parentheses before an arrow', megabyte('(C:')],
  ['digits and tildes', megabyte('~1')],
  ['letters of ACCDATA', megabyte('a c c d a t', 'C:\\')],
  ['paths to ACCDATA', megabyte('C:\\Sage\\ACCDATA\n')],
  ['company folders', megabyte('COMPANY.004 ', 'C:\\Sage\\')],
  ['labels', megabyte('Data Directory ')],
];
