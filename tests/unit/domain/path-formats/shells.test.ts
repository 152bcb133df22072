import { describe, expect, it } from 'vitest';
import { cmdWords, commandLineArguments, powershellWords, runBoxArguments } from './shells.ts';

describe('cmd', () => {
  it.each([
    ['quotes a space', '"a b"', ['a b']],
    ['ends a word at a space outside quotes', 'a b', ['a', 'b']],
    ['takes an apostrophe as it is', "O'Brien", ["O'Brien"]],
    ['quotes an ampersand', '"a&b"', ['a&b']],
    ['ends a command at an ampersand', 'a&b', ['<operator &>']],
    ['keeps ^ within quotes', '"a^b"', ['a^b']],
    ['escapes with ^ outside quotes', 'a^&b', ['a&b']],
    ['replaces a variable within quotes', '"%a%"', ['<variable>']],
    ['keeps one per cent sign', '"50%"', ['50%']],
  ])('%s', (_, line, words) => {
    expect(cmdWords(line)).toEqual(words);
  });
});

describe('PowerShell', () => {
  it.each([
    ['takes a string in single quotes as it is', "'$a `b %c%'", [{ string: '$a `b %c%' }]],
    ['undoubles a quote', "'don''t'", [{ string: "don't" }]],
    ['undoubles a curly quote', "'L’’H'", [{ string: 'L’H' }]],
    ['ends a string at any of the five', "'L’H", [{ string: 'L' }, { bare: 'H' }]],
    ['knows the call operator', "& 'a b'", [{ bare: '&' }, { string: 'a b' }]],
    ['knows a parameter', "Add -Path 'a'", [{ bare: 'Add' }, { bare: '-Path' }, { string: 'a' }]],
    ['replaces in double quotes', '"a"', [{ bare: '<special ">' }]],
  ])('%s', (_, line, words) => {
    expect(powershellWords(line)).toEqual(words);
  });
});

describe('a command line', () => {
  it.each([
    ['takes a quoted program to the quote', '"C:\\a b\\c.exe" x', ['C:\\a b\\c.exe', 'x']],
    ['takes a bare program to the space', 'C:\\a b', ['C:\\a', 'b']],
    ['halves backslashes before a quote', 'p "a\\\\"', ['p', 'a\\']],
    ['takes an escaped quote as it is', 'p "a\\"b"', ['p', 'a"b']],
    ['takes backslashes elsewhere as they are', 'p a\\\\b', ['p', 'a\\\\b']],
  ])('%s', (_, line, found) => {
    expect(commandLineArguments(line)).toEqual(found);
  });

  it('has its variables replaced in the Run box', () => {
    expect(runBoxArguments('"%A%\\b"', { A: 'C:\\x y' })).toEqual(['C:\\x y\\b']);
  });
});
